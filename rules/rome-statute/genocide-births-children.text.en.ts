import type { RuleText } from '@/lib/engine/law-texts';
import { meantConductText } from './elements/article-30.text.en';
import {
  birthMeasuresText,
  childTransferToOtherGroupText,
  intentToDestroyText,
  manifestPatternText,
  memberOfTargetedGroupText,
  preventBirthsText,
} from './elements/genocide.text.en';
import { knewOrShouldHaveKnownAgeText } from './elements/mental-elements.text.en';
import { childTransferText } from './elements/other-conduct.text.en';
import { underEighteenText } from './elements/status.text.en';
import type { genocideBirthsChildren } from './genocide-births-children';

export const genocideBirthsChildrenTexts: Readonly<
  Record<(typeof genocideBirthsChildren)[number]['id'], RuleText>
> = {
  'rs.6-d.e1': birthMeasuresText,
  'rs.6-d.e2': memberOfTargetedGroupText,
  'rs.6-d.e3': intentToDestroyText,
  'rs.6-d.e4': preventBirthsText,
  'rs.6-d.e5': manifestPatternText,
  'rs.6-d.mental': meantConductText,
  'rs.6-d': {
    title: 'Genocide by measures intended to prevent births',
    short: 'Genocide by preventing births',
    guidance: 'Two intents: to destroy the group, and to prevent births in it.',
  },
  'rs.6-e.e1': childTransferText,
  'rs.6-e.e2': memberOfTargetedGroupText,
  'rs.6-e.e3': intentToDestroyText,
  'rs.6-e.e4': childTransferToOtherGroupText,
  'rs.6-e.e5': underEighteenText,
  'rs.6-e.e6': knewOrShouldHaveKnownAgeText,
  'rs.6-e.e7': manifestPatternText,
  'rs.6-e.mental': meantConductText,
  'rs.6-e': {
    title: 'Genocide by forcibly transferring children',
    short: 'Genocide by transferring children',
  },
};
