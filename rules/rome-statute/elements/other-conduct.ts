import type { Rule } from '@/lib/engine/pack';

/** Killing, detention and displacement. */
export const killing = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'otherConduct', is: 'killing' },
  examples: [
    {
      name: 'Death was caused: indicated',
      facts: { 'otherConduct=killing': 'yes' },
      expect: 'met',
    },
    { name: 'Excluded: not indicated', facts: { 'otherConduct=killing': 'no' }, expect: 'not-met' },
    { name: 'Not asked for: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const imprisonment = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'otherConduct', is: 'imprisonment' },
  examples: [
    {
      name: 'Severe deprivation of liberty: indicated',
      facts: { 'otherConduct=imprisonment': 'yes' },
      expect: 'met',
    },
    {
      name: 'Excluded: not indicated',
      facts: { 'otherConduct=imprisonment': 'no' },
      expect: 'not-met',
    },
    { name: 'Not asked for: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const fundamentalRulesViolated = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'detentionViolatesFundamentalRules' },
  examples: [
    {
      name: 'Fundamental rules of international law violated: indicated',
      facts: { detentionViolatesFundamentalRules: 'yes' },
      expect: 'met',
    },
    {
      name: 'Not so grave: not indicated',
      facts: { detentionViolatesFundamentalRules: 'no' },
      expect: 'not-met',
    },
    {
      name: 'Not known: open',
      facts: { detentionViolatesFundamentalRules: 'not-known' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const confinement = {
  kind: 'element',
  scope: 'act',
  when: {
    any: [
      { fact: 'otherConduct', in: ['confinement', 'imprisonment'] },
      { fact: 'confinedWhilePregnant' },
    ],
  },
  examples: [
    {
      name: 'Confined to a place: indicated',
      facts: { 'otherConduct=confinement': 'yes' },
      expect: 'met',
    },
    {
      name: 'Confinement of a pregnant woman counts here too',
      facts: { confinedWhilePregnant: 'yes' },
      expect: 'met',
    },
    { name: 'Not asked for: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const forcedDisplacement = {
  kind: 'element',
  scope: 'act',
  when: {
    all: [{ fact: 'otherConduct', is: 'displacement' }, { not: { fact: 'removalPermitted' } }],
  },
  examples: [
    {
      name: 'Expelled without permitted grounds: indicated',
      facts: { 'otherConduct=displacement': 'yes', removalPermitted: 'no' },
      expect: 'met',
    },
    {
      name: 'A permitted evacuation: not indicated',
      facts: { 'otherConduct=displacement': 'yes', removalPermitted: 'yes' },
      expect: 'not-met',
    },
    {
      name: 'Grounds unknown: open',
      facts: { 'otherConduct=displacement': 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const lawfulPresence = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'lawfullyPresent' },
  examples: [
    { name: 'Lawfully present: indicated', facts: { lawfullyPresent: 'yes' }, expect: 'met' },
    {
      name: 'Not lawfully present: not indicated',
      facts: { lawfullyPresent: 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: { lawfullyPresent: 'not-known' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const conditionsOfLife = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'otherConduct', is: 'conditions-of-life' },
  examples: [
    {
      name: 'Food and medicine withheld: indicated',
      facts: { 'otherConduct=conditions-of-life': 'yes' },
      expect: 'met',
    },
    {
      name: 'Excluded: not indicated',
      facts: { 'otherConduct=conditions-of-life': 'no' },
      expect: 'not-met',
    },
    { name: 'Not asked for: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const childTransfer = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'otherConduct', is: 'child-transfer' },
  examples: [
    {
      name: 'Children taken: indicated',
      facts: { 'otherConduct=child-transfer': 'yes' },
      expect: 'met',
    },
    {
      name: 'Excluded: not indicated',
      facts: { 'otherConduct=child-transfer': 'no' },
      expect: 'not-met',
    },
    { name: 'Not asked for: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;
