import type { Rule } from '@/lib/engine/pack';
import { anyCoercion, anyIncapacity } from '@/rules/facts/coercive-circumstances';
import { elementsOfCrimes, statute } from './citations';

const principle = { kind: 'principle', scope: 'act' } as const;
const flag = { kind: 'flag', scope: 'act' } as const;

/** What the Elements of Crimes ask for; other factors bear on consent only. */
const coercionOfTheElements = {
  any: [anyCoercion, anyIncapacity],
} as const;

/** Points on which charges are often lost or wrongly dropped. They change no element. */
export const guidance = [
  {
    ...principle,
    id: 'rs.principle.own-armed-group',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'arts 8(2)(b)(xxii), 8(2)(e)(vi)' },
      { source: 'ntaganda-oa5', pinpoint: null, checked: null },
    ],
    authority: { for: ['ntaganda-oa5', 'ntaganda-counts-6-9-trial'], against: ['ruf-tj-own-side'] },
    when: { fact: 'statusOfPersons', is: 'own-armed-group' },
    examples: [
      {
        name: 'A person in the same armed group: sexual crimes stay in scope',
        facts: { 'statusOfPersons=own-armed-group': 'yes' },
        expect: 'met',
      },
      {
        name: 'Not in the same group: the point does not arise',
        facts: { 'statusOfPersons=own-armed-group': 'no' },
        expect: 'not-met',
      },
      { name: 'Not known: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...principle,
    id: 'rs.principle.another-person-coerced',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-1, el. 2' }],
    when: { fact: 'coercedPerson', is: 'another-person' },
    examples: [
      {
        name: 'A threat against a child makes the parent comply: it counts as coercion',
        facts: { 'coercedPerson=another-person': 'yes' },
        expect: 'met',
      },
      { name: 'Not known: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...principle,
    id: 'rs.principle.made-to-act',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-6, el. 1' }],
    authority: { for: ['cesic-men-forced', 'celebici-tj-1062-1066'] },
    when: {
      fact: 'madeToDo',
      in: ['violence-on-another', 'penetrating-acts', 'acts-with-others', 'injure-sexual-part'],
    },
    examples: [
      {
        name: 'A detained person is made to hurt another: both are harmed, and those who forced it act',
        facts: { 'madeToDo=violence-on-another': 'yes' },
        expect: 'met',
      },
      { name: 'Not known: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...principle,
    id: 'rs.principle.dead-persons',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxi), fn. 49' }],
    authority: { for: ['afrc-aj-deceased'] },
    when: { fact: 'statusOfPersons', is: 'dead' },
    examples: [
      {
        name: 'A dead person is abused: look to outrages upon personal dignity and other inhumane acts',
        facts: { 'statusOfPersons=dead': 'yes' },
        expect: 'met',
      },
      { name: 'Not known: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...principle,
    id: 'rs.principle.forced-pregnancy-and-national-law',
    sources: [{ ...statute, pinpoint: 'art 7(2)(f)' }],
    authority: { for: ['ongwen-aj-reproductive-autonomy'] },
    when: { any: [{ fact: 'forciblyMadePregnant' }, { fact: 'confinedWhilePregnant' }] },
    examples: [
      {
        name: 'A forced pregnancy: national law on pregnancy adds no element',
        facts: { forciblyMadePregnant: 'yes' },
        expect: 'met',
      },
      { name: 'Not known: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'rs.flag.factors-outside-the-elements',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-1, el. 2' }],
    when: {
      all: [
        {
          fact: 'furtherFactors',
          in: [
            'trust-or-dependency',
            'deception',
            'exploitation',
            'beyond-what-was-agreed',
            'withdrawn',
            'silence-taken-as-yes',
            'relationship-taken-as-yes',
          ],
        },
        {
          any: [{ not: coercionOfTheElements }, { open: coercionOfTheElements }],
        },
      ],
    },
    examples: [
      {
        name: 'Deception and none of the circumstances of the Elements: look again for coercion, or for another crime',
        facts: {
          'furtherFactors=deception': 'yes',
          'coercion=force': 'no',
          'coercion=threat-of-force': 'no',
          'coercion=fear-of-violence': 'no',
          'coercion=duress': 'no',
          'coercion=detention': 'no',
          'coercion=psychological-oppression': 'no',
          'coercion=abuse-of-power': 'no',
          'coercion=coercive-environment': 'no',
          'incapacity=natural': 'no',
          'incapacity=induced': 'no',
          'incapacity=age-related': 'no',
        },
        expect: 'met',
      },
      {
        name: 'Sexual acts asked for in return for food, coercion not asked for: look at abuse of power and the environment',
        facts: { 'furtherFactors=exploitation': 'yes' },
        expect: 'met',
      },
      {
        name: 'Deception together with abuse of power: nothing to flag',
        facts: { 'furtherFactors=deception': 'yes', 'coercion=abuse-of-power': 'yes' },
        expect: 'not-met',
      },
    ],
  },
  {
    ...flag,
    id: 'rs.flag.justified-without-consent',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-5, el. 2' }],
    when: { all: [{ fact: 'medicallyJustified' }, { not: { fact: 'genuineConsentToProcedure' } }] },
    examples: [
      {
        name: 'Treatment was justified and not consented to: the text is contested',
        facts: { medicallyJustified: 'yes', genuineConsentToProcedure: 'no' },
        expect: 'met',
      },
      {
        name: 'Not justified: nothing to flag',
        facts: { medicallyJustified: 'no', genuineConsentToProcedure: 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'act-in-context',
    id: 'rs.flag.link-is-the-gap',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8, introduction' }],
    authority: { for: ['akayesu-aj-no-special-link'], against: ['akayesu-war-crimes-link'] },
    when: {
      all: [
        { finding: 'hp.sexual-violence' },
        { any: [{ finding: 'rs.ctx.iac' }, { finding: 'rs.ctx.niac' }] },
        {
          any: [
            { open: { fact: 'associatedWithConflict' } },
            { not: { fact: 'associatedWithConflict' } },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Sexual violence in an armed conflict, link not shown: the gap is the link, not the nature',
        facts: {
          'madeToDo=undress': 'yes',
          'coercion=force': 'yes',
          'armedConflict=non-international': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'The link is shown: nothing to flag',
        facts: {
          'madeToDo=undress': 'yes',
          'coercion=force': 'yes',
          'armedConflict=non-international': 'yes',
          associatedWithConflict: 'yes',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'context',
    id: 'rs.flag.classification-open',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8, introduction' }],
    // An unticked box is no "no", so a kind already recorded leaves the other formally open: no reason to warn.
    when: { open: { any: [{ finding: 'rs.ctx.iac' }, { finding: 'rs.ctx.niac' }] } },
    examples: [
      {
        name: 'Internal conflict excluded, international not known: classification is open',
        facts: { 'armedConflict=non-international': 'no' },
        expect: 'met',
      },
      {
        name: 'Nobody has asked about a conflict: classification is open',
        facts: {},
        expect: 'met',
      },
      {
        name: 'Recorded as internal, nothing said of the others: nothing to flag',
        facts: { 'armedConflict=non-international': 'yes' },
        expect: 'not-met',
      },
    ],
  },
  {
    kind: 'principle',
    scope: 'context',
    id: 'rs.principle.parallel-conflicts',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8, introduction' }],
    when: { all: [{ finding: 'rs.ctx.iac' }, { finding: 'rs.ctx.niac' }] },
    examples: [
      {
        name: 'Two conflicts run in parallel: both lists apply, in the alternative for one act',
        facts: { 'armedConflict=international': 'yes', 'armedConflict=non-international': 'yes' },
        expect: 'met',
      },
      {
        name: 'One kind only: the point does not arise',
        facts: {
          'armedConflict=international': 'yes',
          'armedConflict=non-international': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Kind unclear: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
