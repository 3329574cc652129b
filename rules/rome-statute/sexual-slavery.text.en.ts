import type { RuleText } from '@/lib/engine/law-texts';
import { meantConductAndResultAwareOfOwnershipText } from './elements/article-30.text.en';
import {
  awareOfConflictText,
  inInternalConflictText,
  inInternationalConflictText,
  knowledgeOfAttackText,
  partOfAttackText,
} from './elements/context-elements.text.en';
import { ownershipPowerText } from './elements/ownership-and-reproduction.text.en';
import { sexualActsCausedText } from './elements/sexual-acts.text.en';
import type { sexualSlavery } from './sexual-slavery';

export const sexualSlaveryTexts: Readonly<Record<(typeof sexualSlavery)[number]['id'], RuleText>> =
  {
    'rs.7-1-g-2.e1': ownershipPowerText,
    'rs.7-1-g-2.e2': sexualActsCausedText,
    'rs.7-1-g-2.e3': partOfAttackText,
    'rs.7-1-g-2.e4': knowledgeOfAttackText,
    'rs.7-1-g-2.mental': meantConductAndResultAwareOfOwnershipText,
    'rs.7-1-g-2': {
      title: 'Sexual slavery as a crime against humanity',
      short: 'Sexual slavery (crime against humanity)',
      guidance:
        'No element of coercion or consent. Several people may take part with a common purpose. Do not let it hide enslavement that is not sexual.',
    },
    'rs.8-2-b-xxii-2.e1': ownershipPowerText,
    'rs.8-2-b-xxii-2.e2': sexualActsCausedText,
    'rs.8-2-b-xxii-2.e3': inInternationalConflictText,
    'rs.8-2-b-xxii-2.e4': awareOfConflictText,
    'rs.8-2-b-xxii-2.mental': meantConductAndResultAwareOfOwnershipText,
    'rs.8-2-b-xxii-2': {
      title: 'Sexual slavery as a war crime in an international armed conflict',
      short: 'Sexual slavery (war crime, international conflict)',
      guidance:
        'No element of coercion or consent. Several people may take part with a common purpose. Do not let it hide enslavement that is not sexual.',
    },
    'rs.8-2-e-vi-2.e1': ownershipPowerText,
    'rs.8-2-e-vi-2.e2': sexualActsCausedText,
    'rs.8-2-e-vi-2.e3': inInternalConflictText,
    'rs.8-2-e-vi-2.e4': awareOfConflictText,
    'rs.8-2-e-vi-2.mental': meantConductAndResultAwareOfOwnershipText,
    'rs.8-2-e-vi-2': {
      title: 'Sexual slavery as a war crime in an armed conflict not of an international character',
      short: 'Sexual slavery (war crime, internal conflict)',
      guidance:
        'No element of coercion or consent. Several people may take part with a common purpose. Do not let it hide enslavement that is not sexual.',
    },
  };
