import type { RuleText } from '@/lib/engine/law-texts';
import {
  meantConductAndResultText,
  meantResultAwareOfCustodyText,
} from './elements/article-30.text.en';
import {
  awareOfConflictText,
  inInternalConflictText,
  inInternationalConflictText,
  knowledgeOfAttackText,
  partOfAttackText,
} from './elements/context-elements.text.en';
import { awareOfStatusText } from './elements/mental-elements.text.en';
import { genevaProtectedText, notTakingPartText } from './elements/status.text.en';
import {
  custodyText,
  notOnlyLawfulSanctionsText,
  prohibitedPurposeText,
  severePainText,
} from './elements/suffering-and-dignity.text.en';
import type { torture } from './torture';

export const tortureTexts: Readonly<Record<(typeof torture)[number]['id'], RuleText>> = {
  'rs.7-1-f.e1': severePainText,
  'rs.7-1-f.e2': custodyText,
  'rs.7-1-f.e3': notOnlyLawfulSanctionsText,
  'rs.7-1-f.e4': partOfAttackText,
  'rs.7-1-f.e5': knowledgeOfAttackText,
  'rs.7-1-f.mental': meantResultAwareOfCustodyText,
  'rs.7-1-f': {
    title: 'Torture as a crime against humanity',
    short: 'Torture (crime against humanity)',
    guidance:
      'Custody or control is required, a purpose is not. In 2009 an ICC Pre-Trial Chamber saw it as absorbed by rape; later chambers entered both.',
  },
  'rs.8-2-a-ii-1.e1': severePainText,
  'rs.8-2-a-ii-1.e2': prohibitedPurposeText,
  'rs.8-2-a-ii-1.e3': genevaProtectedText,
  'rs.8-2-a-ii-1.e4': awareOfStatusText,
  'rs.8-2-a-ii-1.e5': inInternationalConflictText,
  'rs.8-2-a-ii-1.e6': awareOfConflictText,
  'rs.8-2-a-ii-1.mental': meantConductAndResultText,
  'rs.8-2-a-ii-1': {
    title: 'Torture as a war crime in an international armed conflict',
    short: 'Torture (war crime, international conflict)',
    guidance:
      'A purpose is required, custody is not. The footnote on custody cites article 7(1)(e); the element meant stands in article 7(1)(f). Plead the purpose.',
  },
  'rs.8-2-c-i-4.e1': severePainText,
  'rs.8-2-c-i-4.e2': prohibitedPurposeText,
  'rs.8-2-c-i-4.e3': notTakingPartText,
  'rs.8-2-c-i-4.e4': awareOfStatusText,
  'rs.8-2-c-i-4.e5': inInternalConflictText,
  'rs.8-2-c-i-4.e6': awareOfConflictText,
  'rs.8-2-c-i-4.mental': meantConductAndResultText,
  'rs.8-2-c-i-4': {
    title: 'Torture as a war crime in an armed conflict not of an international character',
    short: 'Torture (war crime, internal conflict)',
    guidance:
      'A purpose is required, custody is not. A fellow fighter must be shown to be out of combat or not taking part.',
  },
};
