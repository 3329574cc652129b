import type { RuleText } from '@/lib/engine/law-texts';

export const mutilatedText = {
  title:
    'One or more persons were mutilated, in particular by lasting disfigurement or by disabling or removing an organ or part of the body',
  short: 'Mutilation',
  guidance:
    'Consent is no defence to mutilation in the conduct of hostilities. Genital mutilation can be both this and sexual violence.',
} as const satisfies RuleText;
export const deathOrEndangermentText = {
  title: 'The conduct caused death or seriously endangered physical or mental health',
  short: 'Death or serious endangerment',
} as const satisfies RuleText;
export const healthEndangeredText = {
  title: 'The experiment seriously endangered physical or mental health or integrity',
  short: 'Health endangered',
} as const satisfies RuleText;
export const neitherTreatmentNorInterestText = {
  title:
    'It was neither justified by medical, dental or hospital treatment nor carried out in the person’s interest',
  short: 'Neither treatment nor in their interest',
} as const satisfies RuleText;
export const experimentText = {
  title: 'One or more persons were subjected to a biological experiment',
  short: 'Biological experiment',
} as const satisfies RuleText;
export const recruitmentByStateText = {
  title:
    'A person was recruited into the national armed forces or used to take active part in hostilities',
  short: 'Recruitment or use by a State',
  guidance: 'No sexual element: sexual violence against recruits is charged beside it.',
} as const satisfies RuleText;
export const recruitmentByForceOrGroupText = {
  title:
    'A person was recruited into an armed force or group or used to take active part in hostilities',
  short: 'Recruitment or use by a force or group',
  guidance: 'No sexual element: sexual violence against recruits is charged beside it.',
} as const satisfies RuleText;
