import type { Rule } from '@/lib/engine/pack';

/** Mutilation, experiments and the recruitment of children. */
export const mutilated = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'otherConduct', is: 'mutilation' },
  examples: [
    {
      name: 'An organ is removed: indicated',
      facts: { 'otherConduct=mutilation': 'yes' },
      expect: 'met',
    },
    {
      name: 'Excluded: not indicated',
      facts: { 'otherConduct=mutilation': 'no' },
      expect: 'not-met',
    },
    { name: 'Not asked for: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const deathOrEndangerment = {
  kind: 'element',
  scope: 'act',
  when: { any: [{ fact: 'lifeOrHealthEndangered' }, { fact: 'otherConduct', is: 'killing' }] },
  examples: [
    {
      name: 'Health seriously endangered: indicated',
      facts: { lifeOrHealthEndangered: 'yes' },
      expect: 'met',
    },
    {
      name: 'Neither death nor danger: not indicated',
      facts: { lifeOrHealthEndangered: 'no', 'otherConduct=killing': 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const healthEndangered = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'lifeOrHealthEndangered' },
  examples: [
    {
      name: 'Health seriously endangered: indicated',
      facts: { lifeOrHealthEndangered: 'yes' },
      expect: 'met',
    },
    {
      name: 'Not endangered: not indicated',
      facts: { lifeOrHealthEndangered: 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const neitherTreatmentNorInterest = {
  kind: 'element',
  scope: 'act',
  when: {
    all: [{ not: { fact: 'medicallyJustified' } }, { not: { fact: 'inThePersonsInterest' } }],
  },
  examples: [
    {
      name: 'Neither treatment nor in the person’s interest: indicated',
      facts: { medicallyJustified: 'no', inThePersonsInterest: 'no' },
      expect: 'met',
    },
    {
      name: 'Justified by treatment: not indicated',
      facts: { medicallyJustified: 'yes' },
      expect: 'not-met',
    },
    { name: 'Interest unknown: open', facts: { medicallyJustified: 'no' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const experiment = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'otherConduct', is: 'experiment' },
  examples: [
    {
      name: 'An experiment on a person: indicated',
      facts: { 'otherConduct=experiment': 'yes' },
      expect: 'met',
    },
    {
      name: 'Excluded: not indicated',
      facts: { 'otherConduct=experiment': 'no' },
      expect: 'not-met',
    },
    { name: 'Not asked for: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const recruitmentByState = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'otherConduct', in: ['recruitment-state-forces', 'use-in-hostilities'] },
  examples: [
    {
      name: 'Recruited into national forces: indicated',
      facts: { 'otherConduct=recruitment-state-forces': 'yes' },
      expect: 'met',
    },
    {
      name: 'Excluded: not indicated',
      facts: {
        'otherConduct=recruitment-state-forces': 'no',
        'otherConduct=use-in-hostilities': 'no',
      },
      expect: 'not-met',
    },
    { name: 'Not asked for: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const recruitmentByForceOrGroup = {
  kind: 'element',
  scope: 'act',
  when: {
    fact: 'otherConduct',
    in: ['recruitment-armed-group', 'recruitment-state-forces', 'use-in-hostilities'],
  },
  examples: [
    {
      name: 'Recruited into an armed group: indicated',
      facts: { 'otherConduct=recruitment-armed-group': 'yes' },
      expect: 'met',
    },
    {
      name: 'Excluded: not indicated',
      facts: {
        'otherConduct=recruitment-armed-group': 'no',
        'otherConduct=recruitment-state-forces': 'no',
        'otherConduct=use-in-hostilities': 'no',
      },
      expect: 'not-met',
    },
    { name: 'Not asked for: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;
