import type { RuleText } from '@/lib/engine/law-texts';
import { meantConductAndResultText } from './elements/article-30.text.en';
import {
  awareOfConflictText,
  inInternalConflictText,
  inInternationalConflictText,
} from './elements/context-elements.text.en';
import { awareOfStatusText } from './elements/mental-elements.text.en';
import {
  deathOrEndangermentText,
  mutilatedText,
  neitherTreatmentNorInterestText,
} from './elements/mutilation-and-recruitment.text.en';
import { inPowerOfOtherPartyText, notTakingPartText } from './elements/status.text.en';
import type { mutilation } from './mutilation';

export const mutilationTexts: Readonly<Record<(typeof mutilation)[number]['id'], RuleText>> = {
  'rs.8-2-b-x-1.e1': mutilatedText,
  'rs.8-2-b-x-1.e2': deathOrEndangermentText,
  'rs.8-2-b-x-1.e3': neitherTreatmentNorInterestText,
  'rs.8-2-b-x-1.e4': inPowerOfOtherPartyText,
  'rs.8-2-b-x-1.e5': inInternationalConflictText,
  'rs.8-2-b-x-1.e6': awareOfConflictText,
  'rs.8-2-b-x-1.mental': meantConductAndResultText,
  'rs.8-2-b-x-1': {
    title: 'Mutilation in an international armed conflict',
    short: 'Mutilation (war crime, international conflict)',
    guidance: 'Consent is no defence.',
  },
  'rs.8-2-c-i-2.e1': mutilatedText,
  'rs.8-2-c-i-2.e2': neitherTreatmentNorInterestText,
  'rs.8-2-c-i-2.e3': notTakingPartText,
  'rs.8-2-c-i-2.e4': awareOfStatusText,
  'rs.8-2-c-i-2.e5': inInternalConflictText,
  'rs.8-2-c-i-2.e6': awareOfConflictText,
  'rs.8-2-c-i-2.mental': meantConductAndResultText,
  'rs.8-2-c-i-2': {
    title: 'Mutilation under common article 3',
    short: 'Mutilation (war crime, common article 3)',
    guidance: 'No death or endangerment is required here.',
  },
  'rs.8-2-e-xi-1.e1': mutilatedText,
  'rs.8-2-e-xi-1.e2': deathOrEndangermentText,
  'rs.8-2-e-xi-1.e3': neitherTreatmentNorInterestText,
  'rs.8-2-e-xi-1.e4': inPowerOfOtherPartyText,
  'rs.8-2-e-xi-1.e5': inInternalConflictText,
  'rs.8-2-e-xi-1.e6': awareOfConflictText,
  'rs.8-2-e-xi-1.mental': meantConductAndResultText,
  'rs.8-2-e-xi-1': {
    title: 'Mutilation in the conduct of an internal conflict',
    short: 'Mutilation (war crime, internal conflict)',
    guidance: 'Consent is no defence.',
  },
};
