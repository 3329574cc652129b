import type { Fact } from '@/lib/engine/pack';
import type { FieldValue } from './field-value';

export type FieldProps = {
  readonly fact: Fact;
  readonly index: number;
  readonly field: FieldValue;
  readonly change: (to: Partial<FieldValue>) => void;
  /** The lines of a list that stand on the page. */
  readonly shown: readonly string[];
};
