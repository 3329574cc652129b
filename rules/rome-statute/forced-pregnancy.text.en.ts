import type { RuleText } from '@/lib/engine/law-texts';
import { meantConductAwareOfPregnancyText } from './elements/article-30.text.en';
import {
  awareOfConflictText,
  inInternalConflictText,
  inInternationalConflictText,
  knowledgeOfAttackText,
  partOfAttackText,
} from './elements/context-elements.text.en';
import { confinementOfPregnantWomanText } from './elements/ownership-and-reproduction.text.en';
import type { forcedPregnancy } from './forced-pregnancy';

export const forcedPregnancyTexts: Readonly<
  Record<(typeof forcedPregnancy)[number]['id'], RuleText>
> = {
  'rs.7-1-g-4.e1': confinementOfPregnantWomanText,
  'rs.7-1-g-4.e2': partOfAttackText,
  'rs.7-1-g-4.e3': knowledgeOfAttackText,
  'rs.7-1-g-4.mental': meantConductAwareOfPregnancyText,
  'rs.7-1-g-4': {
    title: 'Forced pregnancy as a crime against humanity',
    short: 'Forced pregnancy (crime against humanity)',
    guidance:
      'Ask for the confinement, how the pregnancy came about, and the intent. It protects reproductive autonomy. National law on pregnancy is not affected and adds no element.',
  },
  'rs.8-2-b-xxii-4.e1': confinementOfPregnantWomanText,
  'rs.8-2-b-xxii-4.e2': inInternationalConflictText,
  'rs.8-2-b-xxii-4.e3': awareOfConflictText,
  'rs.8-2-b-xxii-4.mental': meantConductAwareOfPregnancyText,
  'rs.8-2-b-xxii-4': {
    title: 'Forced pregnancy as a war crime in an international armed conflict',
    short: 'Forced pregnancy (war crime, international conflict)',
    guidance:
      'Ask for the confinement, how the pregnancy came about, and the intent. It protects reproductive autonomy. National law on pregnancy is not affected and adds no element.',
  },
  'rs.8-2-e-vi-4.e1': confinementOfPregnantWomanText,
  'rs.8-2-e-vi-4.e2': inInternalConflictText,
  'rs.8-2-e-vi-4.e3': awareOfConflictText,
  'rs.8-2-e-vi-4.mental': meantConductAwareOfPregnancyText,
  'rs.8-2-e-vi-4': {
    title: 'Forced pregnancy as a war crime in an armed conflict not of an international character',
    short: 'Forced pregnancy (war crime, internal conflict)',
    guidance:
      'Ask for the confinement, how the pregnancy came about, and the intent. It protects reproductive autonomy. National law on pregnancy is not affected and adds no element.',
  },
};
