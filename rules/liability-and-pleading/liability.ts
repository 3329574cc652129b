import type { Rule } from '@/lib/engine/pack';
import { statute } from '@/rules/sources/provisions';

const flag = { kind: 'flag', scope: 'case' } as const;

/**
 * Risks of modes of liability, and defences. Elements of the crime, mode of liability and grounds
 * excluding responsibility are three outputs, never one.
 */
export const liabilityRisks = [
  {
    ...flag,
    id: 'lp.common-purpose',
    sources: [statute('art 25(3)(d)'), statute('art 25(3)(a)')],
    authority: { for: ['katanga-tj-outside-common-purpose', 'al-hassan-acquittals'] },
    when: {
      all: [
        { fact: 'modesConsidered', in: ['common-purpose', 'jointly', 'through-others'] },
        {
          any: [
            { not: { fact: 'violenceInCommonPlan' } },
            { open: { fact: 'violenceInCommonPlan' } },
          ],
        },
      ],
    },
    examples: [
      {
        name: 'Common purpose is considered and nobody has asked whether the violence was part of it: raised',
        facts: { 'modesConsidered=common-purpose': 'yes' },
        expect: 'met',
      },
      {
        name: 'Common purpose is considered and the violence is recorded as part of it: not raised',
        facts: { 'modesConsidered=common-purpose': 'yes', violenceInCommonPlan: 'yes' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.ordinary-course',
    sources: [statute('art 30(2)(b)'), statute('art 25(3)(a)')],
    when: {
      all: [
        { fact: 'modesConsidered', in: ['jointly', 'through-others'] },
        { not: { fact: 'violenceInCommonPlan' } },
      ],
    },
    examples: [
      {
        name: 'Joint commission, violence outside the plan: awareness of the ordinary course must be shown',
        facts: { 'modesConsidered=jointly': 'yes', violenceInCommonPlan: 'no' },
        expect: 'met',
      },
      {
        name: 'Joint commission, violence part of the plan: not raised',
        facts: { 'modesConsidered=jointly': 'yes', violenceInCommonPlan: 'yes' },
        expect: 'not-met',
      },
      {
        name: 'Joint commission, plan not asked for: open',
        facts: { 'modesConsidered=jointly': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    ...flag,
    id: 'lp.assistance-purpose',
    sources: [statute('art 25(3)(c)')],
    when: { fact: 'modesConsidered', is: 'assisting' },
    examples: [
      {
        name: 'Assisting is considered: the purpose to facilitate must be pleaded',
        facts: { 'modesConsidered=assisting': 'yes' },
        expect: 'met',
      },
      {
        name: 'Assisting is excluded: not raised',
        facts: { 'modesConsidered=assisting': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.attempt',
    sources: [statute('art 25(3)(f)')],
    when: { fact: 'modesConsidered', is: 'attempt' },
    examples: [
      {
        name: 'Attempt is considered: it is available for sexual crimes',
        facts: { 'modesConsidered=attempt': 'yes' },
        expect: 'met',
      },
      {
        name: 'Attempt is excluded: not raised',
        facts: { 'modesConsidered=attempt': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.incitement',
    sources: [statute('art 25(3)(e)')],
    when: { fact: 'modesConsidered', is: 'incitement-to-genocide' },
    examples: [
      {
        name: 'A call by loudspeaker to rape and kill members of a group: incitement stands for genocide alone',
        facts: { 'modesConsidered=incitement-to-genocide': 'yes' },
        expect: 'met',
      },
      {
        name: 'Incitement is excluded: not raised',
        facts: { 'modesConsidered=incitement-to-genocide': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.ordering-or-inducing',
    sources: [statute('art 25(3)(b)')],
    authority: { for: ['akhundzada-haqqani-modes'] },
    when: { fact: 'modesConsidered', is: 'ordering-or-inducing' },
    examples: [
      {
        name: 'Ordering by decree is considered: the crime must have occurred or been attempted',
        facts: { 'modesConsidered=ordering-or-inducing': 'yes' },
        expect: 'met',
      },
      {
        name: 'Ordering is excluded: not raised',
        facts: { 'modesConsidered=ordering-or-inducing': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.command-measures',
    sources: [statute('art 28(a)'), statute('art 28(b)')],
    authority: { for: ['bemba-aj-reversal'] },
    when: { fact: 'modesConsidered', is: 'command' },
    examples: [
      {
        name: 'Command responsibility is considered: measures are assessed one by one',
        facts: { 'modesConsidered=command': 'yes', 'superiorMeasures=repressed': 'yes' },
        expect: 'met',
      },
      {
        name: 'Command responsibility is excluded: not raised',
        facts: { 'modesConsidered=command': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.command-some-measures',
    sources: [statute('art 28(a)(ii)'), statute('art 28(b)(iii)')],
    authority: { for: ['bemba-aj-reversal'] },
    when: {
      all: [
        { fact: 'modesConsidered', is: 'command' },
        { fact: 'superiorMeasures', in: ['prevented', 'repressed', 'submitted-to-authorities'] },
      ],
    },
    examples: [
      {
        name: 'Some measures were taken: expect the argument that they were enough',
        facts: {
          'modesConsidered=command': 'yes',
          'superiorMeasures=submitted-to-authorities': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'No measure of any kind was taken: not raised',
        facts: {
          'modesConsidered=command': 'yes',
          'superiorMeasures=prevented': 'no',
          'superiorMeasures=repressed': 'no',
          'superiorMeasures=submitted-to-authorities': 'no',
        },
        expect: 'not-met',
      },
      {
        name: 'Measures not asked for: open',
        facts: { 'modesConsidered=command': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    ...flag,
    id: 'lp.command-knowledge',
    sources: [statute('art 28(a)(i)'), statute('art 28(b)(i)')],
    when: {
      all: [
        { fact: 'modesConsidered', is: 'command' },
        { fact: 'superiorKnowledge', in: ['should-have-known', 'disregarded-information'] },
      ],
    },
    examples: [
      {
        name: 'The superior should have known: enough for a military commander only',
        facts: { 'modesConsidered=command': 'yes', 'superiorKnowledge=should-have-known': 'yes' },
        expect: 'met',
      },
      {
        name: 'The superior knew: not raised',
        facts: {
          'modesConsidered=command': 'yes',
          'superiorKnowledge=knew': 'yes',
          'superiorKnowledge=should-have-known': 'no',
          'superiorKnowledge=disregarded-information': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.defences-apart',
    sources: [statute('art 31(1)'), statute('art 32'), statute('art 33')],
    authority: { for: ['ongwen-tj-defences', 'al-hassan-duress'] },
    when: {
      fact: 'groundsRaised',
      in: [
        'duress',
        'mental-disease',
        'intoxication',
        'defence-of-self-or-others',
        'mistake',
        'superior-orders',
      ],
    },
    examples: [
      {
        name: 'Duress is raised: it is answered apart from the elements and the mode',
        facts: { 'groundsRaised=duress': 'yes' },
        expect: 'met',
      },
      {
        name: 'None is raised: not raised',
        facts: {
          'groundsRaised=duress': 'no',
          'groundsRaised=mental-disease': 'no',
          'groundsRaised=intoxication': 'no',
          'groundsRaised=defence-of-self-or-others': 'no',
          'groundsRaised=mistake': 'no',
          'groundsRaised=superior-orders': 'no',
        },
        expect: 'not-met',
      },
      { name: 'Not asked for: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.superior-orders',
    sources: [statute('art 33(2)')],
    when: { fact: 'groundsRaised', is: 'superior-orders' },
    examples: [
      {
        name: 'Superior orders are raised: never an excuse for genocide or crimes against humanity',
        facts: { 'groundsRaised=superior-orders': 'yes' },
        expect: 'met',
      },
      {
        name: 'Superior orders are not raised',
        facts: { 'groundsRaised=superior-orders': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.mistake',
    sources: [statute('art 32')],
    when: { fact: 'groundsRaised', is: 'mistake' },
    examples: [
      {
        name: 'Mistake is raised: only as far as it negates the mental element',
        facts: { 'groundsRaised=mistake': 'yes' },
        expect: 'met',
      },
      {
        name: 'Mistake is not raised',
        facts: { 'groundsRaised=mistake': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    ...flag,
    id: 'lp.opportunistic',
    sources: [
      { source: 'otp-gender-based-crimes-2023', pinpoint: null, checked: null },
      statute('art 30(2)(b)'),
    ],
    when: { fact: 'saidAboutTheCase', is: 'opportunistic' },
    examples: [
      {
        name: 'The violence is called opportunistic: pattern, toleration and foreseeability are checked first',
        facts: { 'saidAboutTheCase=opportunistic': 'yes' },
        expect: 'met',
      },
      {
        name: 'Nobody calls it opportunistic: not raised',
        facts: { 'saidAboutTheCase=opportunistic': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
