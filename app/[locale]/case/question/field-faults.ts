import { LIMITS } from '@/lib/case/schema';
import type { Step } from '@/lib/journey/journey';
import { GATE } from '@/lib/journey/path';
import { type FieldValue, toAnswer } from './field-value';

/** Codes of what can be wrong with a field; the sentences stand in `texts`. */
export type FieldFault = 'gate' | 'tooLong' | 'contradiction';

/**
 * What holds Continue back. Nothing has to be answered, except on the start gates; what is answered has
 * to agree with itself.
 */
export function faultsOf(
  { facts, section }: Pick<Step, 'facts' | 'section'>,
  fields: readonly FieldValue[],
): readonly { readonly index: number; readonly fault: FieldFault }[] {
  return facts.flatMap((fact, index) => {
    const field = fields[index];
    if (!field) return [];
    const faults: FieldFault[] = [];
    const recorded = Object.values(field.lines).some((line) => line !== '');
    const wholeList = field.choice === 'declined' || field.choice === 'not-applicable';
    if (fact.type === 'list' && recorded && wholeList) faults.push('contradiction');
    if (section === GATE && toAnswer(fact, field) === undefined) faults.push('gate');
    if (field.note.length > LIMITS.note) faults.push('tooLong');
    return faults.map((fault) => ({ index, fault }));
  });
}
