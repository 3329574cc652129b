import type { PagesOf, TextsOf } from './texts-of';
import type { violenceFacts } from './violence';

export const violencePages: PagesOf<typeof violenceFacts> = {
  coercion: {
    title: 'Force, coercion and the environment',
    lead: 'No one is asked whether the person consented, or resisted. The circumstances answer.',
  },
  'further-factors': { title: 'Other circumstances' },
};

export const violenceTexts: TextsOf<typeof violenceFacts> = {
  coercion: {
    question: 'Which of these circumstances were present?',
    short: 'Force or coercion',
    hint: 'One is enough. That the person took part, kept silent or seemed to agree changes nothing.',
    why: 'They are the circumstances named in the Elements of Crimes for rape, enforced prostitution and other sexual violence.',
    options: {
      force: { label: 'Force' },
      'threat-of-force': { label: 'Threat of force' },
      'fear-of-violence': { label: 'Coercion by fear of violence' },
      duress: { label: 'Duress' },
      detention: { label: 'Detention, captivity or custody' },
      'psychological-oppression': { label: 'Psychological oppression' },
      'abuse-of-power': { label: 'Abuse of power' },
      'coercive-environment': {
        label: 'A coercive environment that was taken advantage of',
        hint: 'Such as armed conflict, occupation, armed people present, a camp, a prison.',
      },
    },
  },
  coercedPerson: {
    question: 'Against whom was the force or coercion directed?',
    short: 'Directed against',
    why: 'Force or threats against another person, such as a relative, count in the same way.',
    options: {
      'the-person': { label: 'The person affected' },
      'another-person': { label: 'Another person' },
    },
  },
  incapacity: {
    question: 'Was the person unable to give genuine consent?',
    short: 'Incapacity',
    hint: 'A disability as such is not an incapacity.',
    why: 'Incapacity may be natural, induced or due to age: Elements of Crimes, footnote to rape.',
    options: {
      natural: { label: 'By a condition that took away the capacity' },
      induced: { label: 'By alcohol, drugs, unconsciousness or sleep' },
      'age-related': { label: 'Because of age' },
    },
  },
  furtherFactors: {
    question: 'Were any of these circumstances present?',
    short: 'Further circumstances',
    hint: 'They bear on genuine, voluntary, specific and ongoing consent. On their own they are not in the list of the Elements of Crimes.',
    why: 'They help to decide whether the act was sexual violence in the sense of the Declaration, Part 5.',
    options: {
      'trust-or-dependency': { label: 'Abuse of authority, trust or dependency' },
      deception: { label: 'Deception or concealment' },
      exploitation: { label: 'Use of need, poverty, displacement or vulnerability' },
      'beyond-what-was-agreed': { label: 'Something other than what had been agreed to' },
      withdrawn: { label: 'Continuing after agreement was withdrawn' },
      'silence-taken-as-yes': { label: 'Silence or lack of resistance was taken as agreement' },
      'relationship-taken-as-yes': { label: 'A marriage or relationship was taken as agreement' },
    },
  },
  inherentlyViolent: {
    question: 'Do you assess the act as violent by its very nature?',
    short: 'Own assessment: inherently violent',
    hint: 'For example where the act injures, mutilates, enslaves or degrades, whatever else was said or done.',
    why: 'A sexual act becomes sexual violence in two ways; this is the first. Declaration, Part 1.',
  },
};
