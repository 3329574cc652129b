import type { RuleText } from '@/lib/engine/law-texts';
import { meantConductAndResultText, meantConductText } from './elements/article-30.text.en';
import {
  calculatedDestructionText,
  intentToDestroyText,
  manifestPatternText,
  memberOfTargetedGroupText,
  seriousHarmText,
} from './elements/genocide.text.en';
import { conditionsOfLifeText, killingText } from './elements/other-conduct.text.en';
import type { genocideKillingHarmConditions } from './genocide-killing-harm-conditions';

export const genocideKillingHarmConditionsTexts: Readonly<
  Record<(typeof genocideKillingHarmConditions)[number]['id'], RuleText>
> = {
  'rs.6-a.e1': killingText,
  'rs.6-a.e2': memberOfTargetedGroupText,
  'rs.6-a.e3': intentToDestroyText,
  'rs.6-a.e4': manifestPatternText,
  'rs.6-a.mental': meantConductAndResultText,
  'rs.6-a': { title: 'Genocide by killing', short: 'Genocide by killing' },
  'rs.6-b.e1': seriousHarmText,
  'rs.6-b.e2': memberOfTargetedGroupText,
  'rs.6-b.e3': intentToDestroyText,
  'rs.6-b.e4': manifestPatternText,
  'rs.6-b.mental': meantConductAndResultText,
  'rs.6-b': {
    title: 'Genocide by causing serious bodily or mental harm',
    short: 'Genocide by serious harm',
    guidance: 'Sexual violence may be the means; harm, group, intent and pattern are still needed.',
  },
  'rs.6-c.e1': conditionsOfLifeText,
  'rs.6-c.e2': memberOfTargetedGroupText,
  'rs.6-c.e3': intentToDestroyText,
  'rs.6-c.e4': calculatedDestructionText,
  'rs.6-c.e5': manifestPatternText,
  'rs.6-c.mental': meantConductText,
  'rs.6-c': {
    title: 'Genocide by inflicting conditions of life',
    short: 'Genocide by conditions of life',
  },
};
