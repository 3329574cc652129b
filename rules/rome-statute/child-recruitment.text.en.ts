import type { RuleText } from '@/lib/engine/law-texts';
import type { childRecruitment } from './child-recruitment';
import { meantConductText } from './elements/article-30.text.en';
import {
  awareOfConflictText,
  inInternalConflictText,
  inInternationalConflictText,
} from './elements/context-elements.text.en';
import { knewOrShouldHaveKnownAgeText } from './elements/mental-elements.text.en';
import {
  recruitmentByForceOrGroupText,
  recruitmentByStateText,
} from './elements/mutilation-and-recruitment.text.en';
import { underFifteenText } from './elements/status.text.en';

export const childRecruitmentTexts: Readonly<
  Record<(typeof childRecruitment)[number]['id'], RuleText>
> = {
  'rs.8-2-b-xxvi.e1': recruitmentByStateText,
  'rs.8-2-b-xxvi.e2': underFifteenText,
  'rs.8-2-b-xxvi.e3': knewOrShouldHaveKnownAgeText,
  'rs.8-2-b-xxvi.e4': inInternationalConflictText,
  'rs.8-2-b-xxvi.e5': awareOfConflictText,
  'rs.8-2-b-xxvi.mental': meantConductText,
  'rs.8-2-b-xxvi': {
    title: 'Recruiting or using children under 15 by national forces',
    short: 'Child recruitment (war crime, international conflict)',
    guidance: 'No sexual element: always add the sexual crimes committed against recruits.',
  },
  'rs.8-2-e-vii.e1': recruitmentByForceOrGroupText,
  'rs.8-2-e-vii.e2': underFifteenText,
  'rs.8-2-e-vii.e3': knewOrShouldHaveKnownAgeText,
  'rs.8-2-e-vii.e4': inInternalConflictText,
  'rs.8-2-e-vii.e5': awareOfConflictText,
  'rs.8-2-e-vii.mental': meantConductText,
  'rs.8-2-e-vii': {
    title: 'Recruiting or using children under 15 by an armed force or group',
    short: 'Child recruitment (war crime, internal conflict)',
    guidance: 'No sexual element: always add the sexual crimes committed against recruits.',
  },
};
