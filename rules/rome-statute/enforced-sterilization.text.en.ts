import type { RuleText } from '@/lib/engine/law-texts';
import { meantResultAwareOfNoJustificationText } from './elements/article-30.text.en';
import {
  awareOfConflictText,
  inInternalConflictText,
  inInternationalConflictText,
  knowledgeOfAttackText,
  partOfAttackText,
} from './elements/context-elements.text.en';
import {
  neitherJustifiedNorConsentedText,
  reproductiveCapacityLostText,
} from './elements/ownership-and-reproduction.text.en';
import type { enforcedSterilization } from './enforced-sterilization';

export const enforcedSterilizationTexts: Readonly<
  Record<(typeof enforcedSterilization)[number]['id'], RuleText>
> = {
  'rs.7-1-g-5.e1': reproductiveCapacityLostText,
  'rs.7-1-g-5.e2': neitherJustifiedNorConsentedText,
  'rs.7-1-g-5.e3': partOfAttackText,
  'rs.7-1-g-5.e4': knowledgeOfAttackText,
  'rs.7-1-g-5.mental': meantResultAwareOfNoJustificationText,
  'rs.7-1-g-5': {
    title: 'Enforced sterilisation as a crime against humanity',
    short: 'Enforced sterilisation (crime against humanity)',
    guidance:
      'No coercion and no purpose is needed; any gender. Look at language, incentives, pressure and who decided.',
  },
  'rs.8-2-b-xxii-5.e1': reproductiveCapacityLostText,
  'rs.8-2-b-xxii-5.e2': neitherJustifiedNorConsentedText,
  'rs.8-2-b-xxii-5.e3': inInternationalConflictText,
  'rs.8-2-b-xxii-5.e4': awareOfConflictText,
  'rs.8-2-b-xxii-5.mental': meantResultAwareOfNoJustificationText,
  'rs.8-2-b-xxii-5': {
    title: 'Enforced sterilisation as a war crime in an international armed conflict',
    short: 'Enforced sterilisation (war crime, international conflict)',
    guidance:
      'No coercion and no purpose is needed; any gender. Look at language, incentives, pressure and who decided.',
  },
  'rs.8-2-e-vi-5.e1': reproductiveCapacityLostText,
  'rs.8-2-e-vi-5.e2': neitherJustifiedNorConsentedText,
  'rs.8-2-e-vi-5.e3': inInternalConflictText,
  'rs.8-2-e-vi-5.e4': awareOfConflictText,
  'rs.8-2-e-vi-5.mental': meantResultAwareOfNoJustificationText,
  'rs.8-2-e-vi-5': {
    title:
      'Enforced sterilisation as a war crime in an armed conflict not of an international character',
    short: 'Enforced sterilisation (war crime, internal conflict)',
    guidance:
      'No coercion and no purpose is needed; any gender. Look at language, incentives, pressure and who decided.',
  },
};
