import type { Rule } from '@/lib/engine/pack';
import { elementsOfCrimes } from './citations';
import { conflictOrAttackPossible } from './context-of-crimes';

/**
 * Rape turns on penetration. People made to act on one another, held for sexual use or made to exchange sexual
 * acts have had it recorded under lesser names.
 */
export const turnsOnPenetration = [
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.turns-on.penetration',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-1, el. 1' }],
    authority: { for: ['celebici-tj-1062-1066', 'cesic-men-forced', 'furundzija-185'] },
    when: {
      all: [
        {
          any: [
            { fact: 'madeToDo', in: ['acts-with-others', 'acts-for-benefit'] },
            { fact: 'doneToPerson', in: ['sexual-possession', 'trading-person', 'prostitution'] },
          ],
        },
        { open: { finding: 'rs.7-1-g-1.e1' } },
        conflictOrAttackPossible,
      ],
    },
    listing: { adds: ['rs.7-1-g-1', 'rs.8-2-b-xxii-1', 'rs.8-2-e-vi-1'] },
    examples: [
      {
        name: 'Detained people are made to do sexual acts with one another, penetration not known: rape is listed, open',
        facts: {
          'madeToDo=acts-with-others': 'yes',
          'madeToDo=penetrating-acts': 'not-known',
        },
        expect: 'met',
      },
      {
        name: 'Kept for one fighter as a sexual possession, penetration not asked for: rape is listed, open',
        facts: { 'doneToPerson=sexual-possession': 'yes' },
        expect: 'met',
      },
      {
        name: 'The acts included penetration: rape is listed, nothing to flag',
        facts: { 'madeToDo=acts-with-others': 'yes', 'madeToDo=penetrating-acts': 'yes' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
