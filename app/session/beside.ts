import { sameCase } from '@/lib/case/case-text';
import { newId } from '@/lib/case/ids';
import { type Case, LIMITS } from '@/lib/case/schema';

/**
 * The case as it can stand beside those there are. Another state of a case never takes the place of the
 * one that is there: it gets an id and a label of its own.
 */
export function beside(c: Case, others: readonly Case[], relabel: (label: string) => string): Case {
  const same = others.find(({ id }) => id === c.id);
  if (!same) return c;
  return sameCase(same, c) ? same : asAnother(c, relabel);
}

export const asAnother = (c: Case, relabel: (label: string) => string): Case => {
  const label = relabel(c.label);
  return { ...c, id: newId(), label: label.length <= LIMITS.label ? label : c.label };
};
