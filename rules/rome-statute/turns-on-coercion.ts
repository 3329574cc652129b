import type { Rule } from '@/lib/engine/pack';
import { elementsOfCrimes } from './citations';
import { conflictOrAttackPossible } from './context-of-crimes';
import { noConflictNorAttack } from './example-facts';

/**
 * Force, threat, coercion or incapacity make a sexual act a crime. What people were made to do is often
 * recorded without saying by what: the crime is then named, and not passed over.
 */
export const turnsOnCoercion = [
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.turns-on.coercion',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-6, el. 1' },
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-6, el. 1' },
    ],
    when: {
      all: [
        { finding: 'hp.sexual-nature' },
        { open: { finding: 'rs.7-1-g-1.e2' } },
        conflictOrAttackPossible,
      ],
    },
    listing: {
      adds: ['rs.7-1-g-6', 'rs.8-2-b-xxii-6', 'rs.8-2-e-vi-6', 'rs.8-2-b-xxi', 'rs.8-2-c-ii'],
    },
    examples: [
      {
        name: 'Made to undress, by what means not asked for: other sexual violence is listed, open',
        facts: { 'madeToDo=undress': 'yes' },
        expect: 'met',
      },
      {
        name: 'Made to undress in detention: coercion is recorded, the ordinary rule lists it',
        facts: { 'madeToDo=undress': 'yes', 'coercion=detention': 'yes' },
        expect: 'not-met',
      },
      {
        name: 'A sexual act, neither a conflict nor an attack: not raised',
        facts: { 'doneToPerson=touching': 'yes', ...noConflictNorAttack },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
