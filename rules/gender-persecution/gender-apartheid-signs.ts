import type { Rule } from '@/lib/engine/pack';

const brief = { source: 'end-gender-apartheid-brief', pinpoint: null, checked: null } as const;
/** The signs of a regime in the sense of the proposal: points one to nine of the list. */
export const genderApartheidSigns = [
  {
    kind: 'indicium',
    scope: 'context',
    id: 'ga.sign.institutions',
    sources: [brief],
    when: {
      all: [
        { fact: 'regimeDomination', is: 'gender' },
        { fact: 'regimeSigns', is: 'institutions' },
      ],
    },
    examples: [
      {
        name: 'Institutions, under domination by gender: the sign is present',
        facts: { 'regimeDomination=gender': 'yes', 'regimeSigns=institutions': 'yes' },
        expect: 'met',
      },
      {
        name: 'No domination by gender: none recorded',
        facts: { 'regimeDomination=gender': 'no' },
        expect: 'not-met',
      },
      {
        name: 'Institutions not asked for: open',
        facts: { 'regimeDomination=gender': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'indicium',
    scope: 'context',
    id: 'ga.sign.many-spheres-of-life',
    sources: [brief],
    when: {
      all: [
        { fact: 'regimeDomination', is: 'gender' },
        { fact: 'regimeSigns', is: 'many-spheres-of-life' },
      ],
    },
    examples: [
      {
        name: 'Systematic oppression, under domination by gender: the sign is present',
        facts: { 'regimeDomination=gender': 'yes', 'regimeSigns=many-spheres-of-life': 'yes' },
        expect: 'met',
      },
      {
        name: 'No domination by gender: none recorded',
        facts: { 'regimeDomination=gender': 'no' },
        expect: 'not-met',
      },
      {
        name: 'Systematic oppression not asked for: open',
        facts: { 'regimeDomination=gender': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'indicium',
    scope: 'context',
    id: 'ga.sign.decision-power',
    sources: [brief],
    when: {
      all: [
        { fact: 'regimeDomination', is: 'gender' },
        { fact: 'regimeSigns', is: 'decision-power' },
      ],
    },
    examples: [
      {
        name: 'Domination, under domination by gender: the sign is present',
        facts: { 'regimeDomination=gender': 'yes', 'regimeSigns=decision-power': 'yes' },
        expect: 'met',
      },
      {
        name: 'No domination by gender: none recorded',
        facts: { 'regimeDomination=gender': 'no' },
        expect: 'not-met',
      },
      {
        name: 'Domination not asked for: open',
        facts: { 'regimeDomination=gender': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'indicium',
    scope: 'context',
    id: 'ga.sign.inhumane-acts',
    sources: [brief],
    when: {
      all: [
        { fact: 'regimeDomination', is: 'gender' },
        { fact: 'regimeSigns', is: 'inhumane-acts' },
      ],
    },
    examples: [
      {
        name: 'Inhumane acts, under domination by gender: the sign is present',
        facts: { 'regimeDomination=gender': 'yes', 'regimeSigns=inhumane-acts': 'yes' },
        expect: 'met',
      },
      {
        name: 'No domination by gender: none recorded',
        facts: { 'regimeDomination=gender': 'no' },
        expect: 'not-met',
      },
      {
        name: 'Inhumane acts not asked for: open',
        facts: { 'regimeDomination=gender': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'indicium',
    scope: 'context',
    id: 'ga.sign.intent-to-maintain',
    sources: [brief],
    when: {
      all: [
        { fact: 'regimeDomination', is: 'gender' },
        { fact: 'regimeSigns', is: 'intent-to-maintain' },
      ],
    },
    examples: [
      {
        name: 'Intent to maintain, under domination by gender: the sign is present',
        facts: { 'regimeDomination=gender': 'yes', 'regimeSigns=intent-to-maintain': 'yes' },
        expect: 'met',
      },
      {
        name: 'No domination by gender: none recorded',
        facts: { 'regimeDomination=gender': 'no' },
        expect: 'not-met',
      },
      {
        name: 'Intent to maintain not asked for: open',
        facts: { 'regimeDomination=gender': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'indicium',
    scope: 'context',
    id: 'ga.sign.legal-social-economic-cultural',
    sources: [brief],
    when: {
      all: [
        { fact: 'regimeDomination', is: 'gender' },
        { fact: 'regimeSigns', is: 'legal-social-economic-cultural' },
      ],
    },
    examples: [
      {
        name: 'Mechanisms, under domination by gender: the sign is present',
        facts: {
          'regimeDomination=gender': 'yes',
          'regimeSigns=legal-social-economic-cultural': 'yes',
        },
        expect: 'met',
      },
      {
        name: 'No domination by gender: none recorded',
        facts: { 'regimeDomination=gender': 'no' },
        expect: 'not-met',
      },
      {
        name: 'Mechanisms not asked for: open',
        facts: { 'regimeDomination=gender': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'indicium',
    scope: 'context',
    id: 'ga.sign.compounding-grounds',
    sources: [brief],
    when: {
      all: [
        { fact: 'regimeDomination', is: 'gender' },
        { fact: 'regimeSigns', is: 'compounding-grounds' },
      ],
    },
    examples: [
      {
        name: 'Compounding, under domination by gender: the sign is present',
        facts: { 'regimeDomination=gender': 'yes', 'regimeSigns=compounding-grounds': 'yes' },
        expect: 'met',
      },
      {
        name: 'No domination by gender: none recorded',
        facts: { 'regimeDomination=gender': 'no' },
        expect: 'not-met',
      },
      {
        name: 'Compounding not asked for: open',
        facts: { 'regimeDomination=gender': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'indicium',
    scope: 'context',
    id: 'ga.sign.families-deputised',
    sources: [brief],
    when: {
      all: [
        { fact: 'regimeDomination', is: 'gender' },
        { fact: 'regimeSigns', is: 'families-deputised' },
      ],
    },
    examples: [
      {
        name: 'Internal enforcement, under domination by gender: the sign is present',
        facts: { 'regimeDomination=gender': 'yes', 'regimeSigns=families-deputised': 'yes' },
        expect: 'met',
      },
      {
        name: 'No domination by gender: none recorded',
        facts: { 'regimeDomination=gender': 'no' },
        expect: 'not-met',
      },
      {
        name: 'Internal enforcement not asked for: open',
        facts: { 'regimeDomination=gender': 'yes' },
        expect: 'open',
      },
    ],
  },
  {
    kind: 'indicium',
    scope: 'context',
    id: 'ga.sign.no-way-out',
    sources: [brief],
    when: {
      all: [
        { fact: 'regimeDomination', is: 'gender' },
        { fact: 'regimeSigns', is: 'no-way-out' },
      ],
    },
    examples: [
      {
        name: 'No way out, under domination by gender: the sign is present',
        facts: { 'regimeDomination=gender': 'yes', 'regimeSigns=no-way-out': 'yes' },
        expect: 'met',
      },
      {
        name: 'No domination by gender: none recorded',
        facts: { 'regimeDomination=gender': 'no' },
        expect: 'not-met',
      },
      {
        name: 'No way out not asked for: open',
        facts: { 'regimeDomination=gender': 'yes' },
        expect: 'open',
      },
    ],
  },
] as const satisfies readonly Rule[];
