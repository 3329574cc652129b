import type { Fact } from '@/lib/engine/pack';
import { choice, pickList, yesNo } from './kinds-of-fact';

const act = { scope: 'act', section: 'mental', page: 'mental', sensitivity: 'ordinary' } as const;

/**
 * Intent and knowledge (Rome Statute, article 30). Whose intent is a matter of the mode of liability;
 * here it is that of those who carried out the act.
 */
export const mentalFacts = [
  { ...act, id: 'meantConduct', ...yesNo },
  { ...act, id: 'meantOrForesawResult', ...yesNo },
  {
    ...act,
    id: 'awareOf',
    ...pickList,
    options: [
      'coercion-or-incapacity',
      'gravity',
      'protected-status',
      'character-of-act',
      'ownership',
      'pregnancy-and-confinement',
      'no-justification',
      'custody',
      'lawful-presence',
    ],
  },
  {
    ...act,
    id: 'knowledgeOfAge',
    ...choice,
    options: ['knew', 'should-have-known', 'neither'],
  },
  { ...act, id: 'intentNotTherapeutic', ...yesNo },
] as const satisfies readonly Fact[];
