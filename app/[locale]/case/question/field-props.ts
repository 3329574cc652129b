import type { UseFormReturn } from 'react-hook-form';
import type { Fact } from '@/lib/engine/pack';
import type { StepForm } from './step-schema';

export type FieldProps = {
  readonly fact: Fact;
  readonly index: number;
  readonly form: UseFormReturn<StepForm>;
};
