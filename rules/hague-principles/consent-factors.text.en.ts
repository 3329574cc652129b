import type { RuleText } from '@/lib/engine/law-texts';
import type { consentFactors } from './consent-factors';

export const consentFactorsTexts: Readonly<
  Record<(typeof consentFactors)[number]['id'], RuleText>
> = {
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
    short: 'Silence taken as consent',
    guidance: 'Silence is not consent, and resistance is not required.',
  },
  'hp.factor.relationship': {
    title: 'A marriage or relationship was taken as consent',
    short: 'Relationship taken as consent',
  },
};
