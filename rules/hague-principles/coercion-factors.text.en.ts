import type { RuleText } from '@/lib/engine/law-texts';
import type { coercionFactors } from './coercion-factors';

export const coercionFactorsTexts: Readonly<
  Record<(typeof coercionFactors)[number]['id'], RuleText>
> = {
  'hp.factor.force': { title: 'Force was used, against the person or another', short: 'Force' },
  'hp.factor.threat-of-force': { title: 'Force was threatened', short: 'Threat of force' },
  'hp.factor.fear-of-violence': {
    title: 'Coercion by fear of violence',
    short: 'Fear of violence',
  },
  'hp.factor.duress': { title: 'Duress', short: 'Duress' },
  'hp.factor.detention': {
    title: 'Detention, captivity or custody',
    short: 'Detention',
    guidance:
      'Captivity speaks for itself. Whether the person consented is not asked: rule 70 bars the inference, and the Defence would have to use rule 72.',
  },
  'hp.factor.psychological-oppression': {
    title: 'Psychological oppression',
    short: 'Psychological oppression',
  },
  'hp.factor.abuse-of-power': { title: 'Abuse of power', short: 'Abuse of power' },
  'hp.factor.coercive-environment': {
    title: 'A coercive environment was taken advantage of',
    short: 'Coercive environment',
    guidance:
      'It may follow from armed conflict, the presence of armed people, or their number, without any threat. Apparent participation changes nothing.',
  },
  'hp.factor.natural-incapacity': {
    title: 'A condition took away the capacity to give genuine consent',
    short: 'Natural incapacity',
    guidance: 'Never disability as such.',
  },
  'hp.factor.induced-incapacity': {
    title: 'Incapacity was induced, as by alcohol, drugs, sleep or unconsciousness',
    short: 'Induced incapacity',
  },
  'hp.factor.age-related-incapacity': {
    title: 'The person was too young to give genuine consent',
    short: 'Age-related incapacity',
  },
};
