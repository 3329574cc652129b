import type { RuleText } from '@/lib/engine/law-texts';

export const awareOfGravityText = {
  title: 'Aware of the facts that established the gravity',
  short: 'Awareness of gravity',
  guidance: 'Facts, not their evaluation.',
} as const satisfies RuleText;
export const awareOfCharacterText = {
  title: 'Aware of the facts that established the character of the act',
  short: 'Awareness of the character of the act',
} as const satisfies RuleText;
export const awareOfStatusText = {
  title: 'Aware of the facts that established that status',
  short: 'Awareness of status',
  guidance: 'For nationality it is enough to know that the person belonged to an adverse party.',
} as const satisfies RuleText;
export const knewOrShouldHaveKnownAgeText = {
  title: 'They knew, or should have known, the age',
  short: 'Knowledge of age',
  guidance: 'An exception to article 30: negligence is enough.',
} as const satisfies RuleText;
export const awareOfLawfulPresenceText = {
  title: 'Aware of the facts that established lawful presence',
  short: 'Awareness of lawful presence',
} as const satisfies RuleText;
export const notTherapeuticText = {
  title:
    'The aim was not therapeutic, and the experiment was neither justified by medical reasons nor in the person’s interest',
  short: 'Aim not therapeutic',
} as const satisfies RuleText;
