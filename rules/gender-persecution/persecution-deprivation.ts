import type { Rule } from '@/lib/engine/pack';
import { elementsOfCrimes, statute } from '@/rules/rome-statute/citations';
import { anyRightDeprived } from '@/rules/rome-statute/elements/persecution';

const policy = { source: 'otp-gender-persecution-2022', pinpoint: null, checked: null } as const;

/** What persecution takes away, and what it must be connected with. */
export const persecutionDeprivation = [
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
    when: anyRightDeprived,
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
