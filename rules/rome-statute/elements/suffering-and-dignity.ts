import type { Condition, Rule } from '@/lib/engine/pack';

/** Suffering, purpose, custody and dignity. */
export const severePain = {
  kind: 'element',
  scope: 'act',
  authority: { for: ['celebici-tj-475-496', 'kunarac-aj-150-151'] },
  when: { fact: 'severePainOrSuffering' },
  examples: [
    {
      name: 'Suffering judged severe: indicated',
      facts: { severePainOrSuffering: 'yes' },
      expect: 'met',
    },
    {
      name: 'Suffering judged not severe: not indicated',
      facts: { severePainOrSuffering: 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: { severePainOrSuffering: 'not-known' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

/**
 * Two thresholds of the Elements: "severe" for torture, cruel and inhuman treatment; "great suffering, or
 * serious injury" for the others. What is severe is great as well, and not the other way round: the law of
 * cumulation says the same (`sev` contains `gsuf`). So the second is asked only where the first is not met.
 */
export const greatOrSevere = {
  any: [{ fact: 'greatSufferingOrSeriousInjury' }, { fact: 'severePainOrSuffering' }],
} as const satisfies Condition;

export const greatSuffering = {
  kind: 'element',
  scope: 'act',
  when: greatOrSevere,
  examples: [
    {
      name: 'Great suffering, not judged severe: indicated',
      facts: { greatSufferingOrSeriousInjury: 'yes', severePainOrSuffering: 'no' },
      expect: 'met',
    },
    {
      name: 'Severe suffering is great suffering too: indicated without a second question',
      facts: { severePainOrSuffering: 'yes' },
      expect: 'met',
    },
    {
      name: 'Neither great nor severe suffering, and no serious injury: not indicated',
      facts: { greatSufferingOrSeriousInjury: 'no', severePainOrSuffering: 'no' },
      expect: 'not-met',
    },
    {
      name: 'Not severe, and nobody judged whether it was great: open',
      facts: { greatSufferingOrSeriousInjury: 'not-known', severePainOrSuffering: 'no' },
      expect: 'open',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const similarToArticle7 = {
  kind: 'element',
  scope: 'act',
  authority: { for: ['kenyatta-267-270', 'kenyatta-269'] },
  when: { fact: 'similarCharacter' },
  examples: [
    {
      name: 'Similar in nature and gravity to other acts of article 7(1): indicated',
      facts: { similarCharacter: 'yes' },
      expect: 'met',
    },
    { name: 'Not similar: not indicated', facts: { similarCharacter: 'no' }, expect: 'not-met' },
    { name: 'Not known: open', facts: { similarCharacter: 'not-known' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const custody = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'custodyOrControl' },
  examples: [
    {
      name: 'In custody or under control: indicated',
      facts: { custodyOrControl: 'yes' },
      expect: 'met',
    },
    {
      name: 'Neither in custody nor under control: not indicated',
      facts: { custodyOrControl: 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: { custodyOrControl: 'not-known' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const notOnlyLawfulSanctions = {
  kind: 'element',
  scope: 'act',
  when: { not: { fact: 'onlyLawfulSanctions' } },
  examples: [
    {
      name: 'The pain did not come from lawful sanctions: indicated',
      facts: { onlyLawfulSanctions: 'no' },
      expect: 'met',
    },
    {
      name: 'It came only from lawful sanctions: not indicated',
      facts: { onlyLawfulSanctions: 'yes' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: {}, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const prohibitedPurpose = {
  kind: 'element',
  scope: 'act',
  authority: { for: ['celebici-tj-470-472', 'bemba-conf-299-300'] },
  when: {
    fact: 'purposes',
    in: ['information-or-confession', 'punishment', 'intimidation', 'coercion', 'discrimination'],
  },
  examples: [
    {
      name: 'To intimidate, among other reasons: indicated',
      facts: { 'purposes=intimidation': 'yes' },
      expect: 'met',
    },
    {
      name: 'Discrimination by gender is a purpose: indicated',
      facts: { 'purposes=discrimination': 'yes' },
      expect: 'met',
    },
    { name: 'Purpose not known: open', facts: { 'purposes=punishment': 'no' }, expect: 'open' },
    {
      name: 'No such purpose at all: not indicated',
      facts: {
        'purposes=information-or-confession': 'no',
        'purposes=punishment': 'no',
        'purposes=intimidation': 'no',
        'purposes=coercion': 'no',
        'purposes=discrimination': 'no',
      },
      expect: 'not-met',
    },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const dignity = {
  kind: 'element',
  scope: 'act',
  authority: { for: ['kunarac-naked-dancing', 'katanga-conf-forced-nudity', 'afrc-aj-deceased'] },
  when: { fact: 'dignityViolated' },
  examples: [
    { name: 'Humiliated or degraded: indicated', facts: { dignityViolated: 'yes' }, expect: 'met' },
    {
      name: 'Dignity not violated: not indicated',
      facts: { dignityViolated: 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: { dignityViolated: 'not-known' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;

export const recognisedOutrage = {
  kind: 'element',
  scope: 'act',
  when: { fact: 'outrageSeverity' },
  examples: [
    {
      name: 'Generally recognised as an outrage: indicated',
      facts: { outrageSeverity: 'yes' },
      expect: 'met',
    },
    {
      name: 'Below that severity: not indicated',
      facts: { outrageSeverity: 'no' },
      expect: 'not-met',
    },
    { name: 'Not known: open', facts: { outrageSeverity: 'not-known' }, expect: 'open' },
  ],
} as const satisfies Omit<Rule, 'id' | 'sources'>;
