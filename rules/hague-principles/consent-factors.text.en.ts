import type { RuleText } from '@/lib/engine/law-texts';
import type { consentFactors } from './consent-factors';

export const consentFactorsTexts: Readonly<
  Record<(typeof consentFactors)[number]['id'], RuleText>
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
  'hp.factor.trust-or-dependency': {
    title: 'Authority, trust or dependency was abused',
    short: 'Abuse of trust or dependency',
    guidance:
      'It bears on consent in the sense of the Declaration. It is not in the list of the Elements of Crimes: look there for abuse of power, coercion or a coercive environment.',
  },
  'hp.factor.deception': {
    title: 'Deception or concealment',
    short: 'Deception',
    guidance:
      'It bears on consent in the sense of the Declaration. It is not in the list of the Elements of Crimes: look there for abuse of power, coercion or a coercive environment.',
  },
  'hp.factor.exploitation': {
    title: 'Need, poverty, displacement or vulnerability was exploited',
    short: 'Exploitation',
    guidance:
      'It bears on consent in the sense of the Declaration. It is not in the list of the Elements of Crimes: look there for abuse of power, coercion or a coercive environment.',
  },
  'hp.factor.beyond-what-was-agreed': {
    title: 'What was done went beyond what had been agreed: consent is specific',
    short: 'Beyond what was agreed',
  },
  'hp.factor.withdrawn': {
    title: 'Agreement was withdrawn: consent is ongoing',
    short: 'Agreement withdrawn',
  },
  'hp.factor.silence': {
    title: 'Silence or lack of resistance was taken as consent',
    short: 'Silence',
    guidance: 'Silence is not consent, and resistance is not required.',
  },
  'hp.factor.relationship': {
    title: 'A marriage or relationship was taken as consent',
    short: 'Relationship',
  },
};
