import { answerAt } from '@/lib/case/read';
import type { Case } from '@/lib/case/schema';
import type { FactId } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';

/**
 * Questions that a "yes" to another one on the same page answers as well. The Elements of Crimes keep two
 * thresholds apart, "severe pain or suffering" (torture) and "great suffering, or serious injury" (article
 * 7(1)(k)): what is severe is great too, and not the other way round. The rules read it so.
 */
export const CONTAINED_IN: Readonly<Record<FactId, FactId>> = {
  greatSufferingOrSeriousInjury: 'severePainOrSuffering',
};

/** Whether a question need not be asked, since the recorded "yes" to the wider one contains its answer. */
export function isContained(c: Case, fact: FactId, at: ScopeRef): boolean {
  const wider = CONTAINED_IN[fact];
  const answer = wider === undefined ? undefined : answerAt(c, at, wider);
  return answer?.state === 'answered' && answer.value === true;
}
