import type { Rule } from '@/lib/engine/pack';

/** Mental elements that the Elements of Crimes spell out. */
export const awareOfGravity = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'awareOf', is: 'gravity' },
  examples: [
    {
      name: 'Aware of the facts that make the act grave: indicated',
      facts: { 'awareOf=gravity': 'yes' },
      expect: 'met',
    },
    {
      name: 'Not aware of them: not indicated',
      facts: { 'awareOf=gravity': 'no' },
      expect: 'not-met',
    },
    { name: 'Awareness unknown: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const awareOfCharacter = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'awareOf', is: 'character-of-act' },
  examples: [
    {
      name: 'Aware of the facts that give the act its character: indicated',
      facts: { 'awareOf=character-of-act': 'yes' },
      expect: 'met',
    },
    {
      name: 'Not aware: not indicated',
      facts: { 'awareOf=character-of-act': 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const awareOfStatus = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'awareOf', is: 'protected-status' },
  examples: [
    {
      name: 'Aware of the facts that give protection: indicated',
      facts: { 'awareOf=protected-status': 'yes' },
      expect: 'met',
    },
    {
      name: 'Not aware: not indicated',
      facts: { 'awareOf=protected-status': 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const knewOrShouldHaveKnownAge = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'knowledgeOfAge', in: ['knew', 'should-have-known'] },
  examples: [
    {
      name: 'They should have known the age: indicated',
      facts: { 'knowledgeOfAge=should-have-known': 'yes' },
      expect: 'met',
    },
    {
      name: 'They neither knew nor should have known: not indicated',
      facts: {
        'knowledgeOfAge=knew': 'no',
        'knowledgeOfAge=should-have-known': 'no',
        'knowledgeOfAge=neither': 'yes',
      },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const awareOfLawfulPresence = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'awareOf', is: 'lawful-presence' },
  examples: [
    {
      name: 'Aware of the facts: indicated',
      facts: { 'awareOf=lawful-presence': 'yes' },
      expect: 'met',
    },
    {
      name: 'Not aware: not indicated',
      facts: { 'awareOf=lawful-presence': 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const notTherapeutic = {
  kind: 'element',
  scope: 'act',
  when: {
    all: [
      { fact: 'intentNotTherapeutic' },
      { not: { fact: 'medicallyJustified' } },
      { not: { fact: 'inThePersonsInterest' } },
    ],
  },
  examples: [
    {
      name: 'Aim not therapeutic, not justified, not in their interest: indicated',
      facts: { intentNotTherapeutic: 'yes', medicallyJustified: 'no', inThePersonsInterest: 'no' },
      expect: 'met',
    },
    {
      name: 'A therapeutic aim: not indicated',
      facts: { intentNotTherapeutic: 'no' },
      expect: 'not-met',
    },
    { name: 'Aim unknown: open', facts: { medicallyJustified: 'no' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;
