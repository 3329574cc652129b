import { newId, newSalt, type RandomBytes, secureRandom } from './ids';
import { CURRENT_VERSION } from './migrations';
import type { Case } from './schema';

/**
 * An empty case: nothing asked, no list said to be complete.
 *
 * `word` is the word used throughout for the person harmed, chosen once by the person at the start.
 */
export function newCase(options: {
  readonly word: Case['word'];
  readonly label?: string;
  readonly random?: RandomBytes;
}): Case {
  const random = options.random ?? secureRandom;
  return {
    format: 'indicia-case',
    version: CURRENT_VERSION,
    id: newId(random),
    salt: newSalt(random),
    label: options.label ?? '',
    word: options.word,
    answers: {},
    contexts: [],
    groups: [],
    acts: [],
    complete: { contexts: 'not-known', groups: 'not-known', acts: 'not-known' },
    law: {},
  };
}
