import type { RuleText } from '@/lib/engine/law-texts';
import { meantConductAwareOfCoercionText } from './elements/article-30.text.en';
import {
  awareOfConflictText,
  inInternalConflictText,
  inInternationalConflictText,
  knowledgeOfAttackText,
  partOfAttackText,
} from './elements/context-elements.text.en';
import { awareOfGravityText } from './elements/mental-elements.text.en';
import {
  gravityOfArticle7Text,
  gravityOfCommonArticle3Text,
  gravityOfGraveBreachText,
  sexualActByCoercionText,
} from './elements/sexual-acts.text.en';
import type { otherSexualViolence } from './other-sexual-violence';

export const otherSexualViolenceTexts: Readonly<
  Record<(typeof otherSexualViolence)[number]['id'], RuleText>
> = {
  'rs.7-1-g-6.e1': sexualActByCoercionText,
  'rs.7-1-g-6.e2': gravityOfArticle7Text,
  'rs.7-1-g-6.e3': awareOfGravityText,
  'rs.7-1-g-6.e4': partOfAttackText,
  'rs.7-1-g-6.e5': knowledgeOfAttackText,
  'rs.7-1-g-6.mental': meantConductAwareOfCoercionText,
  'rs.7-1-g-6': {
    title: 'Other sexual violence as a crime against humanity',
    short: 'Other sexual violence (crime against humanity)',
    guidance:
      'Residual to rape and enforced prostitution: in the alternative for the same act. Beside sexual slavery, forced pregnancy or enforced sterilisation it needs a sexual act of its own, which the other crime does not already count. The yardstick of gravity differs with the context. Plead the indicators of sexual nature expressly, and other inhumane acts, torture or outrages with it.',
  },
  'rs.8-2-b-xxii-6.e1': sexualActByCoercionText,
  'rs.8-2-b-xxii-6.e2': gravityOfGraveBreachText,
  'rs.8-2-b-xxii-6.e3': awareOfGravityText,
  'rs.8-2-b-xxii-6.e4': inInternationalConflictText,
  'rs.8-2-b-xxii-6.e5': awareOfConflictText,
  'rs.8-2-b-xxii-6.mental': meantConductAwareOfCoercionText,
  'rs.8-2-b-xxii-6': {
    title: 'Other sexual violence as a war crime in an international armed conflict',
    short: 'Other sexual violence (war crime, international conflict)',
    guidance:
      'Residual to rape and enforced prostitution: in the alternative for the same act. Beside sexual slavery, forced pregnancy or enforced sterilisation it needs a sexual act of its own, which the other crime does not already count. The yardstick of gravity differs with the context. Plead the indicators of sexual nature expressly, and other inhumane acts, torture or outrages with it.',
  },
  'rs.8-2-e-vi-6.e1': sexualActByCoercionText,
  'rs.8-2-e-vi-6.e2': gravityOfCommonArticle3Text,
  'rs.8-2-e-vi-6.e3': awareOfGravityText,
  'rs.8-2-e-vi-6.e4': inInternalConflictText,
  'rs.8-2-e-vi-6.e5': awareOfConflictText,
  'rs.8-2-e-vi-6.mental': meantConductAwareOfCoercionText,
  'rs.8-2-e-vi-6': {
    title:
      'Other sexual violence as a war crime in an armed conflict not of an international character',
    short: 'Other sexual violence (war crime, internal conflict)',
    guidance:
      'Residual to rape and enforced prostitution: in the alternative for the same act. Beside sexual slavery, forced pregnancy or enforced sterilisation it needs a sexual act of its own, which the other crime does not already count. The yardstick of gravity differs with the context. Plead the indicators of sexual nature expressly, and other inhumane acts, torture or outrages with it.',
  },
};
