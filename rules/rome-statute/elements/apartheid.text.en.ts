import type { RuleText } from '@/lib/engine/law-texts';

export const inhumaneActText = {
  title: 'An inhumane act was committed against one or more persons',
  short: 'Inhumane act',
} as const satisfies RuleText;
export const racialRegimeText = {
  title:
    'The conduct took place in an institutionalised regime of systematic oppression and domination by one racial group over another',
  short: 'Racial regime',
  guidance:
    'Racial groups only, in Statute and Elements alike; strict construction bars an extension to gender.',
} as const satisfies RuleText;
export const maintainRegimeText = {
  title: 'Those responsible intended to maintain the regime by that conduct',
  short: 'Intent to maintain the regime',
} as const satisfies RuleText;
