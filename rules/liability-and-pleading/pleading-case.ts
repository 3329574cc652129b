import type { Rule } from '@/lib/engine/pack';
import { rule, statute } from '@/rules/sources/provisions';
import { genderBasedCrimesPolicySummary, report } from '@/rules/sources/public-copies';

const ofCase = { kind: 'flag', scope: 'case' } as const;
const regulation55 = {
  source: 'regulations-of-the-court',
  pinpoint: 'Regulation 55',
  checked: null,
} as const;

/** What the case as a whole risks: gaps, neutral labels, late charges, double counting. */
export const pleadingOfTheCase = [
  {
    ...ofCase,
    id: 'lp.overlooked',
    sources: [
      {
        source: 'otp-gender-based-crimes-2023',
        pinpoint: null,
        checked: genderBasedCrimesPolicySummary,
      },
    ],
    when: { fact: 'courseSoFar', is: 'overlooked' },
    examples: [
      {
        name: 'Gender-based conduct was overlooked: raised',
        facts: { 'courseSoFar=overlooked': 'yes' },
        expect: 'met',
      },
      {
        name: 'It was not overlooked',
        facts: { 'courseSoFar=overlooked': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...ofCase,
    id: 'lp.neutral-label',
    sources: [
      { source: 'celebici-trial', pinpoint: 'paras 1062-1066', checked: null },
      { source: 'tadic-trial', pinpoint: 'paras 194-206, 222-237', checked: null },
    ],
    authority: {
      for: ['celebici-tj-1062-1066', 'tadic-tj-male-victims', 'cesic-men-forced'],
    },
    when: { fact: 'courseSoFar', is: 'neutral-label' },
    examples: [
      {
        name: 'Sexual violence was called ill-treatment: raised',
        facts: { 'courseSoFar=neutral-label': 'yes' },
        expect: 'met',
      },
      {
        name: 'It was not given a neutral label',
        facts: { 'courseSoFar=neutral-label': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...ofCase,
    id: 'lp.charging-gap',
    sources: [
      {
        source: 'otp-sgbc-2014',
        pinpoint: null,
        checked: report('http://iccwomen.org/news/berichtdetaild62e.html?we_objectID=228'),
      },
    ],
    authority: { for: ['taha-persecution-not-charged'] },
    when: {
      all: [
        { fact: 'courseSoFar', is: 'not-charged' },
        {
          any: [
            { some: 'act', where: { finding: 'hp.sexual-nature' } },
            { some: 'act', where: { finding: 'hp.reproductive-violence' } },
            { some: 'group', where: { fact: 'grounds', is: 'gender' } },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'A gender ground is recorded and was not charged: raised',
        facts: { 'courseSoFar=not-charged': 'yes', 'grounds=gender': 'yes' },
        expect: 'met',
      },
      {
        name: 'It was charged: not raised',
        facts: { 'courseSoFar=not-charged': 'no', 'grounds=gender': 'yes' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...ofCase,
    id: 'lp.late-pleading',
    sources: [statute('art 61(9)'), statute('art 74(2)'), regulation55],
    authority: { for: ['habre-aj-late-pleading', 'bemba-aj-reversal'] },
    when: {
      any: [
        { fact: 'courseSoFar', is: 'charged-late' },
        {
          all: [
            { fact: 'courseSoFar', is: 'not-charged' },
            { fact: 'stage', in: ['charging', 'trial'] },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Sexual violence disclosed at trial: high pleading risk, no doubt on the witness',
        facts: { 'courseSoFar=charged-late': 'yes' },
        expect: 'met',
      },
      {
        name: 'Not charged, and the trial has begun: raised',
        facts: { 'courseSoFar=not-charged': 'yes', 'stage=trial': 'yes' },
        expect: 'met',
      },
      {
        name: 'Charged in time: not raised',
        facts: { 'courseSoFar=charged-late': 'no', 'courseSoFar=not-charged': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...ofCase,
    id: 'lp.charge-early',
    sources: [statute('art 61(9)'), statute('art 67(1)(a)')],
    authority: { for: ['habre-aj-late-pleading'] },
    when: {
      all: [
        {
          fact: 'stage',
          in: ['investigation', 'charging'],
        },
        {
          any: [
            { some: 'act', where: { finding: 'hp.sexual-violence' } },
            { some: 'act', where: { finding: 'hp.reproductive-violence' } },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Under investigation, with sexual violence: charge early and openly enough',
        facts: {
          'stage=investigation': 'yes',
          'doneToPerson=touching': 'yes',
          'coercion=detention': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'At the stage of reparations: not raised',
        facts: {
          'stage=investigation': 'no',
          'stage=charging': 'no',
          'stage=reparations': 'yes',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...ofCase,
    id: 'lp.no-double-counting',
    sources: [rule('rule 145(2)(b)'), statute('art 78(3)')],
    when: { fact: 'stage', is: 'sentencing' },
    examples: [
      {
        name: 'At sentencing: discrimination and defencelessness count once',
        facts: { 'stage=sentencing': 'yes' },
        expect: 'met',
      },
      { name: 'Before sentencing', facts: { 'stage=sentencing': 'no' }, expect: 'not-met' },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
