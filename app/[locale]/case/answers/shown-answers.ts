import { answerAt } from '@/lib/case/read';
import type { Answer, Case } from '@/lib/case/schema';
import type { Fact } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
import { isContained } from '@/lib/journey/contained';
import { TICKS_ALONE } from '@/lib/journey/lists';

/** Everything; what something was recorded of; what is still open, asked or not, and need be asked. */
export const SHOWN = ['all', 'recorded', 'open'] as const;
export type Shown = (typeof SHOWN)[number];

export function isShown(shown: Shown, c: Case, at: ScopeRef, fact: Fact): boolean {
  if (shown === 'all') return true;
  const answer = answerAt(c, at, fact.id);
  if (shown === 'recorded') return answer !== undefined;
  return !isContained(c, fact.id, at) && isOpen(answer, fact);
}

/** A further answer could still say more. What a person prefers not to record is their answer. */
function isOpen(answer: Answer | undefined, { id }: Fact): boolean {
  switch (answer?.state) {
    case undefined:
    case 'not-known':
    case 'accounts-differ':
      return true;
    case 'picked':
      return (
        (answer.rest !== 'no' && !TICKS_ALONE.has(id)) ||
        Object.values(answer.options).includes('accounts-differ')
      );
    default:
      return false;
  }
}
