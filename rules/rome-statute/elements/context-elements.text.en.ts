import type { RuleText } from '@/lib/engine/law-texts';

export const partOfAttackText = {
  title:
    'The conduct was committed as part of a widespread or systematic attack directed against a civilian population',
  short: 'Part of the attack',
  guidance:
    'The attack must be widespread or systematic, not the sexual acts. No armed conflict and no discriminatory motive is needed.',
} as const satisfies RuleText;
export const knowledgeOfAttackText = {
  title: 'They knew that the conduct was part of, or intended it to be part of, such an attack',
  short: 'Knowledge of the attack',
  guidance: 'Details of the plan need not be known.',
} as const satisfies RuleText;
export const inInternationalConflictText = {
  title:
    'The conduct took place in the context of, and was associated with, an international armed conflict',
  short: 'Linked with an international conflict',
  guidance: 'Occupation counts. A missing link says nothing about the nature of the act.',
} as const satisfies RuleText;
export const inInternalConflictText = {
  title:
    'The conduct took place in the context of, and was associated with, an armed conflict not of an international character',
  short: 'Linked with an internal conflict',
  guidance: 'A missing link says nothing about the nature of the act.',
} as const satisfies RuleText;
export const awareOfConflictText = {
  title: 'They were aware of the facts that established the existence of an armed conflict',
  short: 'Awareness of the conflict',
  guidance: 'No legal evaluation and no knowledge of its character.',
} as const satisfies RuleText;
