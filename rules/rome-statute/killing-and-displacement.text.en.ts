import type { RuleText } from '@/lib/engine/law-texts';
import { meantConductAndResultText, meantConductText } from './elements/article-30.text.en';
import { knowledgeOfAttackText, partOfAttackText } from './elements/context-elements.text.en';
import { awareOfLawfulPresenceText } from './elements/mental-elements.text.en';
import {
  forcedDisplacementText,
  killingText,
  lawfulPresenceText,
} from './elements/other-conduct.text.en';
import type { killingAndDisplacement } from './killing-and-displacement';

export const killingAndDisplacementTexts: Readonly<
  Record<(typeof killingAndDisplacement)[number]['id'], RuleText>
> = {
  'rs.7-1-a.e1': killingText,
  'rs.7-1-a.e2': partOfAttackText,
  'rs.7-1-a.e3': knowledgeOfAttackText,
  'rs.7-1-a.mental': meantConductAndResultText,
  'rs.7-1-a': {
    title: 'Murder as a crime against humanity',
    short: 'Murder (crime against humanity)',
  },
  'rs.7-1-d.e1': forcedDisplacementText,
  'rs.7-1-d.e2': lawfulPresenceText,
  'rs.7-1-d.e3': awareOfLawfulPresenceText,
  'rs.7-1-d.e4': partOfAttackText,
  'rs.7-1-d.e5': knowledgeOfAttackText,
  'rs.7-1-d.mental': meantConductText,
  'rs.7-1-d': {
    title: 'Deportation or forcible transfer',
    short: 'Deportation or forcible transfer',
  },
};
