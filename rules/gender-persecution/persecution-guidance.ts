import type { Rule } from '@/lib/engine/pack';
import { elementsOfCrimes, statute } from '@/rules/rome-statute/citations';

const policy = { source: 'otp-gender-persecution-2022', pinpoint: null, checked: null } as const;

/** How persecution is read where gender is a ground. The crime itself stands in the Rome Statute pack. */
export const persecutionGuidance = [
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
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.without-physical-violence',
    sources: [policy, { ...elementsOfCrimes, pinpoint: 'art 7(1)(h), el. 1' }],
    authority: { for: ['akhundzada-haqqani-warrants', 'al-hassan-gender-ground'] },
    when: {
      all: [
        {
          fact: 'rightsDeprived',
          in: [
            'education',
            'work',
            'movement',
            'expression',
            'assembly',
            'religion-and-conscience',
            'privacy',
            'family-and-marriage',
            'political-participation',
            'property-and-housing',
            'culture',
            'fair-trial-and-remedy',
            'equality',
            'health',
          ],
        },
        { fact: 'deprivedBy', in: ['law-or-decree', 'policy-or-order', 'practice'] },
      ],
    },
    examples: [
      {
        name: 'Schools closed to girls by decree: persecution may rest on it',
        facts: { 'rightsDeprived=education': 'yes', 'deprivedBy=law-or-decree': 'yes' },
        expect: 'met',
      },
      {
        name: 'How rights were taken is not known: open',
        facts: { 'rightsDeprived=education': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.taken-together',
    sources: [policy],
    when: {
      atLeast: 2,
      of: [
        { fact: 'rightsDeprived', is: 'life' },
        { fact: 'rightsDeprived', is: 'bodily-integrity' },
        { fact: 'rightsDeprived', is: 'freedom-from-torture' },
        { fact: 'rightsDeprived', is: 'liberty' },
        { fact: 'rightsDeprived', is: 'freedom-from-slavery' },
        { fact: 'rightsDeprived', is: 'sexual-and-reproductive-autonomy' },
        { fact: 'rightsDeprived', is: 'health' },
        { fact: 'rightsDeprived', is: 'education' },
        { fact: 'rightsDeprived', is: 'work' },
        { fact: 'rightsDeprived', is: 'movement' },
        { fact: 'rightsDeprived', is: 'expression' },
        { fact: 'rightsDeprived', is: 'assembly' },
        { fact: 'rightsDeprived', is: 'religion-and-conscience' },
        { fact: 'rightsDeprived', is: 'privacy' },
        { fact: 'rightsDeprived', is: 'family-and-marriage' },
        { fact: 'rightsDeprived', is: 'political-participation' },
        { fact: 'rightsDeprived', is: 'property-and-housing' },
        { fact: 'rightsDeprived', is: 'culture' },
        { fact: 'rightsDeprived', is: 'fair-trial-and-remedy' },
        { fact: 'rightsDeprived', is: 'equality' },
      ],
    },
    examples: [
      {
        name: 'Movement and education taken away: assess the severity together',
        facts: { 'rightsDeprived=movement': 'yes', 'rightsDeprived=education': 'yes' },
        expect: 'met',
      },
      {
        name: 'One right recorded, others not considered: open',
        facts: { 'rightsDeprived=movement': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.severe-not-systematic',
    sources: [
      { ...statute, pinpoint: 'art 7(2)(g)' },
      { source: 'gender-persecution-principles', pinpoint: null, checked: null },
    ],
    when: {
      fact: 'rightsDeprived',
      in: [
        'life',
        'bodily-integrity',
        'freedom-from-torture',
        'liberty',
        'freedom-from-slavery',
        'sexual-and-reproductive-autonomy',
        'health',
        'education',
        'work',
        'movement',
        'expression',
        'assembly',
        'religion-and-conscience',
        'privacy',
        'family-and-marriage',
        'political-participation',
        'property-and-housing',
        'culture',
        'fair-trial-and-remedy',
        'equality',
      ],
    },
    examples: [
      {
        name: 'A right was taken away: the test is intentional and severe deprivation',
        facts: { 'rightsDeprived=work': 'yes' },
        expect: 'met',
      },
      { name: 'No right recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'principle',
    scope: 'group',
    id: 'gp.rules-and-punishments',
    sources: [policy],
    when: { fact: 'deprivedBy', in: ['law-or-decree', 'policy-or-order', 'punishment'] },
    examples: [
      {
        name: 'Edicts and punishments for breaking them: they can show discrimination',
        facts: { 'deprivedBy=punishment': 'yes' },
        expect: 'met',
      },
      { name: 'Not known: open', facts: {}, expect: 'open' },
    ],
  },
  {
    kind: 'flag',
    scope: 'group',
    id: 'gp.connection-open',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(h), el. 4 and fn. 22' }],
    when: { all: [{ finding: 'rs.7-1-h.e1' }, { open: { finding: 'rs.7-1-h.e4' } }] },
    examples: [
      {
        name: 'Severe deprivation by decree, connection not recorded: fill it in separately',
        facts: {
          'rightsDeprived=education': 'yes',
          severeDeprivation: 'yes',
          contraryToInternationalLaw: 'yes',
        },
        expect: 'met',
      },
      {
        name: 'Connection recorded: nothing to flag',
        facts: {
          'rightsDeprived=education': 'yes',
          severeDeprivation: 'yes',
          contraryToInternationalLaw: 'yes',
          'connectedWith=imprisonment': 'yes',
        },
        expect: 'not-met',
      },
      { name: 'Nothing recorded yet: open', facts: {}, expect: 'open' },
    ],
  },
] as const satisfies readonly Rule[];
