import type { Rule } from '@/lib/engine/pack';

/** The default mental element (Rome Statute, article 30), by what a crime is made of. */
export const meantConductAwareOfCoercion = {
  kind: 'element',
  scope: 'act',
  when: { all: [{ fact: 'meantConduct' }, { fact: 'awareOf', is: 'coercion-or-incapacity' }] },
  examples: [
    {
      name: 'Meant the act and was aware of the coercion: indicated',
      facts: { meantConduct: 'yes', 'awareOf=coercion-or-incapacity': 'yes' },
      expect: 'met',
    },
    {
      name: 'The conduct was not meant: not indicated',
      facts: { meantConduct: 'no', 'awareOf=coercion-or-incapacity': 'yes' },
      expect: 'not-met',
    },
    { name: 'Not all of it is known: open', facts: { meantConduct: 'yes' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const meantConductAndResultAwareOfOwnership = {
  kind: 'element',
  scope: 'act',
  when: {
    all: [
      { fact: 'meantConduct' },
      { fact: 'meantOrForesawResult' },
      { fact: 'awareOf', is: 'ownership' },
    ],
  },
  examples: [
    {
      name: 'Exercised ownership knowingly and foresaw the sexual acts: indicated',
      facts: { meantConduct: 'yes', meantOrForesawResult: 'yes', 'awareOf=ownership': 'yes' },
      expect: 'met',
    },
    {
      name: 'The conduct was not meant: not indicated',
      facts: { meantConduct: 'no', meantOrForesawResult: 'yes', 'awareOf=ownership': 'yes' },
      expect: 'not-met',
    },
    {
      name: 'Not all of it is known: open',
      facts: { meantConduct: 'yes', meantOrForesawResult: 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const meantConductAwareOfOwnership = {
  kind: 'element',
  scope: 'act',
  when: { all: [{ fact: 'meantConduct' }, { fact: 'awareOf', is: 'ownership' }] },
  examples: [
    {
      name: 'Exercised ownership knowingly: indicated',
      facts: { meantConduct: 'yes', 'awareOf=ownership': 'yes' },
      expect: 'met',
    },
    {
      name: 'The conduct was not meant: not indicated',
      facts: { meantConduct: 'no', 'awareOf=ownership': 'yes' },
      expect: 'not-met',
    },
    { name: 'Not all of it is known: open', facts: { meantConduct: 'yes' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const meantConductAwareOfPregnancy = {
  kind: 'element',
  scope: 'act',
  when: { all: [{ fact: 'meantConduct' }, { fact: 'awareOf', is: 'pregnancy-and-confinement' }] },
  examples: [
    {
      name: 'Knew of the forced pregnancy and meant the confinement: indicated',
      facts: { meantConduct: 'yes', 'awareOf=pregnancy-and-confinement': 'yes' },
      expect: 'met',
    },
    {
      name: 'The conduct was not meant: not indicated',
      facts: { meantConduct: 'no', 'awareOf=pregnancy-and-confinement': 'yes' },
      expect: 'not-met',
    },
    { name: 'Not all of it is known: open', facts: { meantConduct: 'yes' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const meantResultAwareOfNoJustification = {
  kind: 'element',
  scope: 'act',
  when: {
    all: [
      { fact: 'meantConduct' },
      { fact: 'meantOrForesawResult' },
      { fact: 'awareOf', is: 'no-justification' },
    ],
  },
  examples: [
    {
      name: 'Meant the loss, knowing that nothing justified it: indicated',
      facts: {
        meantConduct: 'yes',
        meantOrForesawResult: 'yes',
        'awareOf=no-justification': 'yes',
      },
      expect: 'met',
    },
    {
      name: 'The conduct was not meant: not indicated',
      facts: { meantConduct: 'no', meantOrForesawResult: 'yes', 'awareOf=no-justification': 'yes' },
      expect: 'not-met',
    },
    {
      name: 'Not all of it is known: open',
      facts: { meantConduct: 'yes', meantOrForesawResult: 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const meantResultAwareOfCustody = {
  kind: 'element',
  scope: 'act',
  when: {
    all: [
      { fact: 'meantConduct' },
      { fact: 'meantOrForesawResult' },
      { fact: 'awareOf', is: 'custody' },
    ],
  },
  examples: [
    {
      name: 'Meant the suffering of a person known to be in custody: indicated',
      facts: { meantConduct: 'yes', meantOrForesawResult: 'yes', 'awareOf=custody': 'yes' },
      expect: 'met',
    },
    {
      name: 'The conduct was not meant: not indicated',
      facts: { meantConduct: 'no', meantOrForesawResult: 'yes', 'awareOf=custody': 'yes' },
      expect: 'not-met',
    },
    {
      name: 'Not all of it is known: open',
      facts: { meantConduct: 'yes', meantOrForesawResult: 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const meantConductAndResult = {
  kind: 'element',
  scope: 'act',
  when: { all: [{ fact: 'meantConduct' }, { fact: 'meantOrForesawResult' }] },
  examples: [
    {
      name: 'Meant the conduct and its result: indicated',
      facts: { meantConduct: 'yes', meantOrForesawResult: 'yes' },
      expect: 'met',
    },
    {
      name: 'The conduct was not meant: not indicated',
      facts: { meantConduct: 'no', meantOrForesawResult: 'yes' },
      expect: 'not-met',
    },
    { name: 'Not all of it is known: open', facts: { meantConduct: 'yes' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const meantConduct = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'meantConduct' },
  examples: [
    { name: 'Meant the conduct: indicated', facts: { meantConduct: 'yes' }, expect: 'met' },
    {
      name: 'The conduct was not meant: not indicated',
      facts: { meantConduct: 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;
