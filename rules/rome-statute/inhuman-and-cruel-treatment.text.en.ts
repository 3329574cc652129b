import type { RuleText } from '@/lib/engine/law-texts';
import { meantConductAndResultText } from './elements/article-30.text.en';
import {
  awareOfConflictText,
  inInternalConflictText,
  inInternationalConflictText,
} from './elements/context-elements.text.en';
import { awareOfStatusText } from './elements/mental-elements.text.en';
import { genevaProtectedText, notTakingPartText } from './elements/status.text.en';
import { greatSufferingText, severePainText } from './elements/suffering-and-dignity.text.en';
import type { inhumanAndCruelTreatment } from './inhuman-and-cruel-treatment';

export const inhumanAndCruelTreatmentTexts: Readonly<
  Record<(typeof inhumanAndCruelTreatment)[number]['id'], RuleText>
> = {
  'rs.8-2-a-ii-2.e1': severePainText,
  'rs.8-2-a-ii-2.e2': genevaProtectedText,
  'rs.8-2-a-ii-2.e3': awareOfStatusText,
  'rs.8-2-a-ii-2.e4': inInternationalConflictText,
  'rs.8-2-a-ii-2.e5': awareOfConflictText,
  'rs.8-2-a-ii-2.mental': meantConductAndResultText,
  'rs.8-2-a-ii-2': {
    title: 'Inhuman treatment',
    short: 'Inhuman treatment (war crime, international conflict)',
    guidance: 'Torture without the purpose.',
  },
  'rs.8-2-a-iii.e1': greatSufferingText,
  'rs.8-2-a-iii.e2': genevaProtectedText,
  'rs.8-2-a-iii.e3': awareOfStatusText,
  'rs.8-2-a-iii.e4': inInternationalConflictText,
  'rs.8-2-a-iii.e5': awareOfConflictText,
  'rs.8-2-a-iii.mental': meantConductAndResultText,
  'rs.8-2-a-iii': {
    title: 'Wilfully causing great suffering or serious injury',
    short: 'Wilfully causing great suffering (war crime)',
    guidance: 'No purpose. The threshold is great suffering or serious injury.',
  },
  'rs.8-2-c-i-3.e1': severePainText,
  'rs.8-2-c-i-3.e2': notTakingPartText,
  'rs.8-2-c-i-3.e3': awareOfStatusText,
  'rs.8-2-c-i-3.e4': inInternalConflictText,
  'rs.8-2-c-i-3.e5': awareOfConflictText,
  'rs.8-2-c-i-3.mental': meantConductAndResultText,
  'rs.8-2-c-i-3': {
    title: 'Cruel treatment',
    short: 'Cruel treatment (war crime, internal conflict)',
    guidance: 'Torture without the purpose.',
  },
};
