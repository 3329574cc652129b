import type { Rule } from '@/lib/engine/pack';

/** Genocide. What stands on the link is about an act in a context. */
export const seriousHarm = {
  kind: 'element',
  scope: 'act',
  authority: { for: ['akayesu-731-734', 'taha-bgh-women-and-girls'] },
  when: { fact: 'seriousBodilyOrMentalHarm' },
  examples: [
    {
      name: 'Serious mental harm: indicated',
      facts: { seriousBodilyOrMentalHarm: 'yes' },
      expect: 'met',
    },
    {
      name: 'No serious harm: not indicated',
      facts: { seriousBodilyOrMentalHarm: 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: { seriousBodilyOrMentalHarm: 'not-known' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const memberOfTargetedGroup = {
  kind: 'element',
  scope: 'act-in-context',
  when: { all: [{ finding: 'rs.ctx.protected-group' }, { fact: 'belongedToTargetedGroup' }] },
  examples: [
    {
      name: 'A member of an ethnic group marked for destruction: indicated',
      facts: { 'groupUnderDestruction=ethnical': 'yes', belongedToTargetedGroup: 'yes' },
      expect: 'met',
    },
    {
      name: 'No national, ethnic, racial or religious group: not indicated, and gender is not one of them',
      facts: {
        'groupUnderDestruction=national': 'no',
        'groupUnderDestruction=ethnical': 'no',
        'groupUnderDestruction=racial': 'no',
        'groupUnderDestruction=religious': 'no',
        belongedToTargetedGroup: 'yes',
      },
      expect: 'not-met',
    },
    {
      name: 'Membership unknown: open',
      facts: { 'groupUnderDestruction=ethnical': 'yes' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const intentToDestroy = {
  kind: 'element',
  scope: 'act-in-context',
  when: { fact: 'intentToDestroyGroup' },
  examples: [
    {
      name: 'Intent to destroy the group as such: indicated',
      facts: { intentToDestroyGroup: 'yes' },
      expect: 'met',
    },
    {
      name: 'No such intent: not indicated',
      facts: { intentToDestroyGroup: 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: { intentToDestroyGroup: 'not-known' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const manifestPattern = {
  kind: 'element',
  scope: 'act-in-context',
  authority: { against: ['krstic-aj-224'] },
  when: { fact: 'patternOrSelfEffecting' },
  examples: [
    {
      name: 'Part of a manifest pattern: indicated',
      facts: { patternOrSelfEffecting: 'yes' },
      expect: 'met',
    },
    {
      name: 'Neither a pattern nor able to destroy: not indicated',
      facts: { patternOrSelfEffecting: 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: { patternOrSelfEffecting: 'not-known' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const calculatedDestruction = {
  kind: 'element',
  scope: 'act-in-context',
  when: { fact: 'calculatedToDestroy' },
  examples: [
    {
      name: 'Calculated to destroy the group physically: indicated',
      facts: { calculatedToDestroy: 'yes' },
      expect: 'met',
    },
    {
      name: 'Not so calculated: not indicated',
      facts: { calculatedToDestroy: 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: { calculatedToDestroy: 'not-known' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const birthMeasures = {
  kind: 'element',
  scope: 'act',
  authority: { for: ['akayesu-507-508'] },
  when: {
    any: [
      {
        fact: 'reproductiveForms',
        in: [
          'prevention-of-births',
          'sterilisation',
          'forced-contraception',
          'forced-abortion',
          'forced-pregnancy',
          'injury-to-capacity',
        ],
      },
      { fact: 'doneToPerson', is: 'genital-alteration' },
      { fact: 'lostReproductiveCapacity' },
    ],
  },
  examples: [
    {
      name: 'Forced contraception imposed on members: a measure is indicated',
      facts: { 'reproductiveForms=forced-contraception': 'yes' },
      expect: 'met',
    },
    { name: 'Not asked for: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const preventBirths = {
  kind: 'element',
  scope: 'act-in-context',
  when: { fact: 'intentToPreventBirths' },
  examples: [
    {
      name: 'Meant to prevent births within the group: indicated',
      facts: { intentToPreventBirths: 'yes' },
      expect: 'met',
    },
    {
      name: 'Not so meant: not indicated',
      facts: { intentToPreventBirths: 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: { intentToPreventBirths: 'not-known' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const childTransferToOtherGroup = {
  kind: 'element',
  scope: 'act-in-context',
  when: { fact: 'movedToAnotherGroup' },
  examples: [
    {
      name: 'Taken to another group: indicated',
      facts: { movedToAnotherGroup: 'yes' },
      expect: 'met',
    },
    {
      name: 'Kept within their group: not indicated',
      facts: { movedToAnotherGroup: 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: { movedToAnotherGroup: 'not-known' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;
