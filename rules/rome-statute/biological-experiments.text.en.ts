import type { RuleText } from '@/lib/engine/law-texts';
import type { biologicalExperiments } from './biological-experiments';
import { meantConductText } from './elements/article-30.text.en';
import {
  awareOfConflictText,
  inInternationalConflictText,
} from './elements/context-elements.text.en';
import { awareOfStatusText, notTherapeuticText } from './elements/mental-elements.text.en';
import {
  experimentText,
  healthEndangeredText,
} from './elements/mutilation-and-recruitment.text.en';
import { genevaProtectedText } from './elements/status.text.en';

export const biologicalExperimentsTexts: Readonly<
  Record<(typeof biologicalExperiments)[number]['id'], RuleText>
> = {
  'rs.8-2-a-ii-3.e1': experimentText,
  'rs.8-2-a-ii-3.e2': healthEndangeredText,
  'rs.8-2-a-ii-3.e3': notTherapeuticText,
  'rs.8-2-a-ii-3.e4': genevaProtectedText,
  'rs.8-2-a-ii-3.e5': awareOfStatusText,
  'rs.8-2-a-ii-3.e6': inInternationalConflictText,
  'rs.8-2-a-ii-3.e7': awareOfConflictText,
  'rs.8-2-a-ii-3.mental': meantConductText,
  'rs.8-2-a-ii-3': { title: 'Biological experiments', short: 'Biological experiments (war crime)' },
};
