import type { Rule } from '@/lib/engine/pack';
import { elementsOfCrimes, statute } from '@/rules/rome-statute/citations';

const policy = { source: 'otp-gender-persecution-2022', pinpoint: null, checked: null } as const;

/** Who is targeted, and on which ground: combined, perceived, as supporters, men and boys among them. */
export const persecutionTargeting = [
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.gender-ground',
    sources: [policy, { ...statute, pinpoint: 'arts 7(1)(h), 7(3)' }],
    authority: {
      for: [
        'abd-al-rahman-gender-persecution',
        'akhundzada-haqqani-warrants',
        'al-hassan-gender-ground',
        'kony-conf-grounds',
      ],
    },
    when: { fact: 'grounds', is: 'gender' },
    examples: [
      {
        name: 'Women and girls targeted by decree: the gender ground is engaged',
        facts: { 'grounds=gender': 'yes' },
        expect: 'met',
      },
      {
        name: 'Men rounded up as presumed fighters: the gender ground is engaged as well',
        facts: { 'grounds=gender': 'yes', 'grounds=political': 'yes' },
        expect: 'met',
      },
      {
        name: 'Only an ethnic ground, gender excluded: not engaged',
        facts: { 'grounds=ethnic': 'yes', 'grounds=gender': 'no' },
        expect: 'not-met',
      },
      {
        name: 'Gender not considered yet: open',
        facts: { 'grounds=ethnic': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.grounds-combined',
    sources: [policy],
    authority: {
      for: ['abd-al-rahman-charged-grounds', 'al-hassan-gender-ground', 'kony-conf-grounds'],
    },
    when: {
      atLeast: 2,
      of: [
        { fact: 'grounds', is: 'gender' },
        { fact: 'grounds', is: 'political' },
        { fact: 'grounds', is: 'racial' },
        { fact: 'grounds', is: 'national' },
        { fact: 'grounds', is: 'ethnic' },
        { fact: 'grounds', is: 'cultural' },
        { fact: 'grounds', is: 'religious' },
        { fact: 'grounds', is: 'age' },
        { fact: 'grounds', is: 'other-impermissible' },
      ],
    },
    examples: [
      {
        name: 'Religious and gender grounds: plead them together',
        facts: { 'grounds=religious': 'yes', 'grounds=gender': 'yes' },
        expect: 'met',
      },
      {
        name: 'One ground, all others excluded: no combination',
        facts: {
          'grounds=political': 'no',
          'grounds=racial': 'no',
          'grounds=national': 'no',
          'grounds=ethnic': 'no',
          'grounds=cultural': 'no',
          'grounds=religious': 'no',
          'grounds=age': 'no',
          'grounds=other-impermissible': 'no',
          'grounds=gender': 'yes',
        },
        expect: 'not-met',
      },
      {
        name: 'One ground, the others not considered: open',
        facts: { 'grounds=gender': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'flag',
    scope: 'group',
    id: 'gp.consider-gender',
    sources: [policy],
    authority: { for: ['taha-persecution-not-charged'] },
    when: {
      all: [
        {
          fact: 'grounds',
          in: [
            'political',
            'racial',
            'national',
            'ethnic',
            'cultural',
            'religious',
            'age',
            'other-impermissible',
          ],
        },
        { open: { fact: 'grounds', is: 'gender' } },
      ],
    },
    examples: [
      {
        name: 'A religious ground is recorded and gender not considered: consider it',
        facts: { 'grounds=religious': 'yes' },
        expect: 'met',
      },
      {
        name: 'Gender was considered and excluded: nothing to flag',
        facts: { 'grounds=religious': 'yes', 'grounds=gender': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.men-and-boys',
    sources: [policy],
    authority: { for: ['abd-al-rahman-gender-persecution', 'abd-al-rahman-charged-grounds'] },
    when: {
      all: [
        { fact: 'grounds', is: 'gender' },
        { some: 'act', where: { fact: 'genderOfPersons', in: ['men', 'boys'] } },
      ],
    },
    examples: [
      {
        name: 'Men and boys targeted as men: gender persecution',
        facts: { 'grounds=gender': 'yes', 'genderOfPersons=men': 'yes' },
        expect: 'met',
      },
      {
        name: 'Only women and girls were affected: the point does not arise',
        facts: {
          'grounds=gender': 'yes',
          'genderOfPersons=men': 'no',
          'genderOfPersons=boys': 'no',
        },
        expect: 'not-met',
      },
      {
        name: 'Not known who was affected: open',
        facts: { 'grounds=gender': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.perceived-membership',
    sources: [policy, { ...elementsOfCrimes, pinpoint: 'art 7(1)(h), el. 2' }],
    when: { fact: 'targetedAs', is: 'perceived-members' },
    examples: [
      {
        name: 'Taken for members of the group: perception is enough',
        facts: { 'targetedAs=perceived-members': 'yes' },
        expect: 'met',
      },
      {
        name: 'Not by perception: the point does not arise',
        facts: { 'targetedAs=perceived-members': 'no' },
        expect: 'not-met',
      },
      { name: 'Not known: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.allies',
    sources: [policy],
    authority: { for: ['akhundzada-haqqani-warrants'] },
    when: { fact: 'targetedAs', is: 'supporters' },
    examples: [
      {
        name: 'People seen as supporters of women: they are targeted too',
        facts: { 'targetedAs=supporters': 'yes' },
        expect: 'met',
      },
      {
        name: 'No supporters targeted: the point does not arise',
        facts: { 'targetedAs=supporters': 'no' },
        expect: 'not-met',
      },
      { name: 'Not known: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'group',
    id: 'gp.contested-gender-reading',
    sources: [{ ...statute, pinpoint: 'arts 7(3), 21(3), 22(2)' }, policy],
    authority: { for: ['akhundzada-haqqani-warrants'] },
    when: {
      all: [
        { fact: 'grounds', is: 'gender' },
        { fact: 'targetedAs', is: 'nonconforming' },
      ],
    },
    examples: [
      {
        name: 'People targeted for not conforming in gender identity: two readings of article 7(3)',
        facts: { 'grounds=gender': 'yes', 'targetedAs=nonconforming': 'yes' },
        expect: 'met',
      },
      {
        name: 'Targeted as members only: nothing to flag',
        facts: { 'grounds=gender': 'yes', 'targetedAs=nonconforming': 'no' },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
