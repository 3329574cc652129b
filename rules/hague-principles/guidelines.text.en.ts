import type { RuleText } from '@/lib/engine/law-texts';
import type { guidelinesRules } from './guidelines';

export const guidelinesTexts: Readonly<Record<(typeof guidelinesRules)[number]['id'], RuleText>> = {
  'hp.guidelines.third-step': {
    title:
      'When acts of the Declaration amount to international crimes, and what a prosecution needs',
    short: 'ICL Guidelines',
    guidance:
      'The Guidelines treat mental element, modes of liability and gravity. Only their task and topics are established here; the tests themselves are taken from the Statute and the Elements of Crimes.',
  },
};
