import type { Condition, Rule } from '@/lib/engine/pack';
import { elementsOfCrimes, statute } from './citations';

const sexualActOrThreat = {
  any: [
    { finding: 'hp.sexual-violence' },
    { fact: 'withoutContact', is: 'threat-of-sexual-violence' },
  ],
} as const satisfies Condition;

/**
 * What the list of crimes does beside its ordinary rule (the conduct is indicated). Each departure is a
 * flag, so that the reader sees why a crime stands there or does not, and which answer would settle it.
 */
export const listing = [
  {
    kind: 'flag',
    scope: 'context',
    id: 'rs.flag.only-internal-conflict',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8, introduction' },
      { ...statute, pinpoint: 'art 8(2)(d), (f)' },
    ],
    when: { all: [{ finding: 'rs.ctx.niac' }, { open: { finding: 'rs.ctx.iac' } }] },
    listing: { leavesOut: 'war-crime-iac' },
    examples: [
      {
        name: 'An internal conflict is recorded, an international one not asked for: its charges are not listed, and it is said',
        facts: { 'armedConflict=non-international': 'yes' },
        expect: 'met',
      },
      {
        name: 'Accounts differ on foreign troops: both lists stay',
        facts: {
          'armedConflict=non-international': 'yes',
          'armedConflict=international': 'accounts-differ',
          'armedConflict=occupation': 'no',
        },
        expect: 'not-met',
      },
      {
        name: 'No conflict is classified: both lists stay',
        facts: { 'armedConflict=non-international': 'not-known' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'flag',
    scope: 'context',
    id: 'rs.flag.only-international-conflict',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8, introduction' },
      { ...statute, pinpoint: 'art 8(2)(d), (f)' },
    ],
    when: { all: [{ finding: 'rs.ctx.iac' }, { open: { finding: 'rs.ctx.niac' } }] },
    listing: { leavesOut: 'war-crime-niac' },
    examples: [
      {
        name: 'Occupation is recorded, an internal conflict beside it not asked for: its charges are not listed, and it is said',
        facts: { 'armedConflict=occupation': 'yes' },
        expect: 'met',
      },
      {
        name: 'Both ran in parallel: both lists stay',
        facts: { 'armedConflict=international': 'yes', 'armedConflict=non-international': 'yes' },
        expect: 'not-met',
      },
      { name: 'No conflict recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.torture-in-custody',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(f), el. 1' }],
    authority: { for: ['kunarac-aj-150-151', 'furundzija-264-275', 'celebici-tj-475-496'] },
    when: {
      all: [
        sexualActOrThreat,
        { any: [{ fact: 'custodyOrControl' }, { fact: 'coercion', is: 'detention' }] },
        { open: { fact: 'severePainOrSuffering' } },
      ],
    },
    listing: { adds: ['rs.7-1-f'] },
    examples: [
      {
        name: 'Threats of rape in custody, suffering not judged yet: torture is listed, open',
        facts: { 'withoutContact=threat-of-sexual-violence': 'yes', custodyOrControl: 'yes' },
        expect: 'met',
      },
      {
        name: 'Suffering judged not severe: nothing to list',
        facts: {
          'withoutContact=threat-of-sexual-violence': 'yes',
          custodyOrControl: 'yes',
          severePainOrSuffering: 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act',
    id: 'rs.flag.torture-for-a-purpose',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-1, el. 1' },
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-4, el. 1' },
    ],
    authority: { for: ['kunarac-aj-150-151', 'furundzija-264-275', 'celebici-tj-470-472'] },
    when: {
      all: [
        sexualActOrThreat,
        {
          fact: 'purposes',
          in: [
            'information-or-confession',
            'punishment',
            'intimidation',
            'coercion',
            'discrimination',
          ],
        },
        { open: { fact: 'severePainOrSuffering' } },
      ],
    },
    listing: { adds: ['rs.8-2-a-ii-1', 'rs.8-2-c-i-4'] },
    examples: [
      {
        name: 'Undressed before an interrogator to make a person speak, suffering not judged yet: torture is listed, open',
        facts: {
          'madeToDo=undress': 'yes',
          'coercion=detention': 'yes',
          'purposes=information-or-confession': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Suffering judged severe: the ordinary rule lists torture',
        facts: {
          'withoutContact=threat-of-sexual-violence': 'yes',
          'purposes=intimidation': 'yes',
          severePainOrSuffering: 'yes',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
