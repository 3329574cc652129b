import type { RuleText } from '@/lib/engine/law-texts';

export const penetrationText = {
  title:
    'The body of a person was invaded by conduct resulting in penetration, however slight: of any part of the body of either with a sexual organ, or of the anal or genital opening with an object or another part of the body',
  short: 'Penetrative invasion of the body',
  guidance:
    'Neutral as to gender, for those who act and those who are harmed. It covers oral penetration with a sexual organ, and making others do it.',
} as const satisfies RuleText;
export const coercionOrIncapacityText = {
  title:
    'By force, threat of force or coercion against that or another person, by taking advantage of a coercive environment, or against a person incapable of giving genuine consent',
  short: 'Force, coercion or incapacity',
  guidance:
    'Lack of consent is not an element at the ICC and is not asked. One alternative is enough. ICTY and SCSL law frame the same circumstances as non-consent.',
} as const satisfies RuleText;
export const sexualActsCausedText = {
  title: 'The person was caused to engage in one or more acts of a sexual nature',
  short: 'Acts of a sexual nature caused',
  guidance: 'Any act of a sexual nature, penetrative or not. No element of coercion.',
} as const satisfies RuleText;
export const sexualActByCoercionText = {
  title:
    'An act of a sexual nature was committed against a person, or caused, by force, threat of force or coercion, or by taking advantage of a coercive environment or of incapacity',
  short: 'Sexual act by force or coercion',
  guidance:
    'The Elements do not define “sexual nature”. The Hague Principles are used to fill the term: civil-society guidance, with contrary authority shown. Plead the indicators expressly.',
} as const satisfies RuleText;
export const advantageObtainedText = {
  title:
    'Someone obtained or expected money or another advantage in exchange for, or connected with, the sexual acts',
  short: 'Advantage obtained or expected',
  guidance: 'It need not be money, need not be obtained, and may go to anyone.',
} as const satisfies RuleText;
export const gravityOfArticle7Text = {
  title: 'The gravity of the act is comparable to the other crimes of article 7(1)(g)',
  short: 'Gravity as in article 7(1)(g)',
  guidance:
    'A judgement of your own. Acts without contact can reach it; in 2008 an ICC Pre-Trial Chamber did not accept undressing as grave enough.',
} as const satisfies RuleText;
export const gravityOfGraveBreachText = {
  title: 'The gravity of the act is comparable to that of a grave breach of the Geneva Conventions',
  short: 'Gravity of a grave breach',
  guidance:
    'A judgement of your own. Acts without contact can reach it; in 2008 an ICC Pre-Trial Chamber did not accept undressing as grave enough.',
} as const satisfies RuleText;
export const gravityOfCommonArticle3Text = {
  title: 'The gravity of the act is comparable to that of a serious violation of common article 3',
  short: 'Gravity under common article 3',
  guidance:
    'A judgement of your own. Acts without contact can reach it; in 2008 an ICC Pre-Trial Chamber did not accept undressing as grave enough.',
} as const satisfies RuleText;
