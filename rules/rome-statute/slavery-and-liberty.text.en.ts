import type { RuleText } from '@/lib/engine/law-texts';
import { meantConductAwareOfOwnershipText, meantConductText } from './elements/article-30.text.en';
import {
  awareOfConflictText,
  inInternationalConflictText,
  knowledgeOfAttackText,
  partOfAttackText,
} from './elements/context-elements.text.en';
import { awareOfGravityText, awareOfStatusText } from './elements/mental-elements.text.en';
import {
  confinementText,
  fundamentalRulesViolatedText,
  imprisonmentText,
} from './elements/other-conduct.text.en';
import { ownershipPowerText } from './elements/ownership-and-reproduction.text.en';
import { genevaProtectedText } from './elements/status.text.en';
import type { slaveryAndLiberty } from './slavery-and-liberty';

export const slaveryAndLibertyTexts: Readonly<
  Record<(typeof slaveryAndLiberty)[number]['id'], RuleText>
> = {
  'rs.7-1-c.e1': ownershipPowerText,
  'rs.7-1-c.e2': partOfAttackText,
  'rs.7-1-c.e3': knowledgeOfAttackText,
  'rs.7-1-c.mental': meantConductAwareOfOwnershipText,
  'rs.7-1-c': {
    title: 'Enslavement',
    short: 'Enslavement',
    guidance:
      'Includes trafficking. Keep it apart where it is not sexual: forced labour, household servitude.',
  },
  'rs.7-1-e.e1': imprisonmentText,
  'rs.7-1-e.e2': fundamentalRulesViolatedText,
  'rs.7-1-e.e3': awareOfGravityText,
  'rs.7-1-e.e4': partOfAttackText,
  'rs.7-1-e.e5': knowledgeOfAttackText,
  'rs.7-1-e.mental': meantConductText,
  'rs.7-1-e': {
    title: 'Imprisonment or other severe deprivation of physical liberty',
    short: 'Imprisonment (crime against humanity)',
  },
  'rs.8-2-a-vii-2.e1': confinementText,
  'rs.8-2-a-vii-2.e2': genevaProtectedText,
  'rs.8-2-a-vii-2.e3': awareOfStatusText,
  'rs.8-2-a-vii-2.e4': inInternationalConflictText,
  'rs.8-2-a-vii-2.e5': awareOfConflictText,
  'rs.8-2-a-vii-2.mental': meantConductText,
  'rs.8-2-a-vii-2': { title: 'Unlawful confinement', short: 'Unlawful confinement (war crime)' },
};
