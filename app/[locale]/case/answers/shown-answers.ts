import type { Answer } from '@/lib/case/schema';
import type { Fact } from '@/lib/engine/pack';
import { TICKS_ALONE } from '@/lib/journey/lists';

/** Everything; what something was recorded of; what is still open, asked or not. */
export const SHOWN = ['all', 'recorded', 'open'] as const;
export type Shown = (typeof SHOWN)[number];

export function isShown(shown: Shown, answer: Answer | undefined, fact: Fact): boolean {
  if (shown === 'all') return true;
  return shown === 'recorded' ? answer !== undefined : isOpen(answer, fact);
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
