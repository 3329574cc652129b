import type { RuleText } from '@/lib/engine/law-texts';
import { meantConductAwareOfCoercionText } from './elements/article-30.text.en';
import {
  awareOfConflictText,
  inInternalConflictText,
  inInternationalConflictText,
  knowledgeOfAttackText,
  partOfAttackText,
} from './elements/context-elements.text.en';
import { advantageObtainedText, sexualActByCoercionText } from './elements/sexual-acts.text.en';
import type { enforcedProstitution } from './enforced-prostitution';

export const enforcedProstitutionTexts: Readonly<
  Record<(typeof enforcedProstitution)[number]['id'], RuleText>
> = {
  'rs.7-1-g-3.e1': sexualActByCoercionText,
  'rs.7-1-g-3.e2': advantageObtainedText,
  'rs.7-1-g-3.e3': partOfAttackText,
  'rs.7-1-g-3.e4': knowledgeOfAttackText,
  'rs.7-1-g-3.mental': meantConductAwareOfCoercionText,
  'rs.7-1-g-3': {
    title: 'Enforced prostitution as a crime against humanity',
    short: 'Enforced prostitution (crime against humanity)',
    guidance: 'The advantage may be expected only, need not be money and may go to a third person.',
  },
  'rs.8-2-b-xxii-3.e1': sexualActByCoercionText,
  'rs.8-2-b-xxii-3.e2': advantageObtainedText,
  'rs.8-2-b-xxii-3.e3': inInternationalConflictText,
  'rs.8-2-b-xxii-3.e4': awareOfConflictText,
  'rs.8-2-b-xxii-3.mental': meantConductAwareOfCoercionText,
  'rs.8-2-b-xxii-3': {
    title: 'Enforced prostitution as a war crime in an international armed conflict',
    short: 'Enforced prostitution (war crime, international conflict)',
    guidance: 'The advantage may be expected only, need not be money and may go to a third person.',
  },
  'rs.8-2-e-vi-3.e1': sexualActByCoercionText,
  'rs.8-2-e-vi-3.e2': advantageObtainedText,
  'rs.8-2-e-vi-3.e3': inInternalConflictText,
  'rs.8-2-e-vi-3.e4': awareOfConflictText,
  'rs.8-2-e-vi-3.mental': meantConductAwareOfCoercionText,
  'rs.8-2-e-vi-3': {
    title:
      'Enforced prostitution as a war crime in an armed conflict not of an international character',
    short: 'Enforced prostitution (war crime, internal conflict)',
    guidance: 'The advantage may be expected only, need not be money and may go to a third person.',
  },
};
