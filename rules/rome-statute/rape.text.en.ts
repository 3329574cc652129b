import type { RuleText } from '@/lib/engine/law-texts';
import { meantConductAwareOfCoercionText } from './elements/article-30.text.en';
import {
  awareOfConflictText,
  inInternalConflictText,
  inInternationalConflictText,
  knowledgeOfAttackText,
  partOfAttackText,
} from './elements/context-elements.text.en';
import { coercionOrIncapacityText, penetrationText } from './elements/sexual-acts.text.en';
import type { rape } from './rape';

export const rapeTexts: Readonly<Record<(typeof rape)[number]['id'], RuleText>> = {
  'rs.7-1-g-1.e1': penetrationText,
  'rs.7-1-g-1.e2': coercionOrIncapacityText,
  'rs.7-1-g-1.e3': partOfAttackText,
  'rs.7-1-g-1.e4': knowledgeOfAttackText,
  'rs.7-1-g-1.mental': meantConductAwareOfCoercionText,
  'rs.7-1-g-1': {
    title: 'Rape as a crime against humanity',
    short: 'Rape (crime against humanity)',
    guidance:
      'No lack of consent and no resistance has to be shown. Whether a member of the attacker’s own force can be harmed by a crime against humanity is contested: prefer the war crime for such a case.',
  },
  'rs.8-2-b-xxii-1.e1': penetrationText,
  'rs.8-2-b-xxii-1.e2': coercionOrIncapacityText,
  'rs.8-2-b-xxii-1.e3': inInternationalConflictText,
  'rs.8-2-b-xxii-1.e4': awareOfConflictText,
  'rs.8-2-b-xxii-1.mental': meantConductAwareOfCoercionText,
  'rs.8-2-b-xxii-1': {
    title: 'Rape as a war crime in an international armed conflict',
    short: 'Rape (war crime, international conflict)',
    guidance:
      'No lack of consent, no resistance and no status of the person harmed has to be shown; membership of the same armed group is no bar.',
  },
  'rs.8-2-e-vi-1.e1': penetrationText,
  'rs.8-2-e-vi-1.e2': coercionOrIncapacityText,
  'rs.8-2-e-vi-1.e3': inInternalConflictText,
  'rs.8-2-e-vi-1.e4': awareOfConflictText,
  'rs.8-2-e-vi-1.mental': meantConductAwareOfCoercionText,
  'rs.8-2-e-vi-1': {
    title: 'Rape as a war crime in an armed conflict not of an international character',
    short: 'Rape (war crime, internal conflict)',
    guidance:
      'No lack of consent, no resistance and no status of the person harmed has to be shown; membership of the same armed group is no bar.',
  },
};
