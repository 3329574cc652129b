import type { Condition, Rule } from '@/lib/engine/pack';
import { elementsOfCrimes } from '../citations';
import { courseOfAttackFacts } from '../example-facts';

const sexualActOrThreat = {
  any: [
    { finding: 'hp.sexual-violence' },
    { fact: 'withoutContact', is: 'threat-of-sexual-violence' },
  ],
} as const satisfies Condition;

const anyConflictOrOpen = {
  any: [
    { finding: 'rs.ctx.iac' },
    { finding: 'rs.ctx.niac' },
    { open: { finding: 'rs.ctx.iac' } },
    { open: { finding: 'rs.ctx.niac' } },
  ],
} as const satisfies Condition;

/**
 * Torture turns on a judgement, severe pain or suffering. Where a sexual act or the threat of one stands
 * beside custody or a prohibited purpose, the crime is listed as open before anybody has made it.
 */
export const tortureListed = [
  {
    kind: 'flag',
    scope: 'act-in-context',
    id: 'rs.flag.torture-in-custody',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(f), el. 1' }],
    authority: { for: ['kunarac-aj-150-151', 'furundzija-264-275', 'celebici-tj-475-496'] },
    when: {
      all: [
        sexualActOrThreat,
        { any: [{ fact: 'custodyOrControl' }, { fact: 'coercion', is: 'detention' }] },
        { any: [{ finding: 'rs.ctx.attack' }, { open: { finding: 'rs.ctx.attack' } }] },
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
        name: 'A sexual act in detention in the course of an attack, control over the person not asked for: listed, open',
        facts: { 'madeToDo=undress': 'yes', 'coercion=detention': 'yes', ...courseOfAttackFacts },
        expect: 'met',
      },
      {
        name: 'No attack on civilians: not raised',
        facts: {
          'withoutContact=threat-of-sexual-violence': 'yes',
          custodyOrControl: 'yes',
          attackOnCivilians: 'no',
        },
        expect: 'not-met',
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
      {
        name: 'Neither custody nor detention: not raised',
        facts: {
          'withoutContact=threat-of-sexual-violence': 'yes',
          custodyOrControl: 'no',
          'coercion=detention': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act-in-context',
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
        anyConflictOrOpen,
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
        name: 'There was no armed conflict: not raised',
        facts: {
          'withoutContact=threat-of-sexual-violence': 'yes',
          'purposes=intimidation': 'yes',
          'armedConflict=international': 'no',
          'armedConflict=occupation': 'no',
          'armedConflict=non-international': 'no',
        },
        expect: 'not-met',
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
