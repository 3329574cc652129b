import type { RuleText } from '@/lib/engine/law-texts';
import type { gates } from './gates';

export const gatesTexts: Readonly<Record<(typeof gates)[number]['id'], RuleText>> = {
  'sv.consent.court': {
    title:
      'Facts from a person who was harmed: consent to use in justice proceedings is missing or not known',
    short: 'Consent: justice',
    guidance:
      'Consent is informed, specific to a use, can be withdrawn, and is never a condition of help. Until it is known, the facts stay on this device.',
  },
  'sv.consent.advocacy': {
    title: 'Facts from a person who was harmed: consent to advocacy is missing or not known',
    short: 'Consent: advocacy',
    guidance:
      'Consent to publicity is separate from consent to justice. Use published cases instead.',
  },
  'sv.consent.training': {
    title: 'Facts from a person who was harmed: consent to training is missing or not known',
    short: 'Consent: training',
    guidance: 'Use an invented or published case.',
  },
  'sv.secondary-use': {
    title: 'Facts from other sources: check that using them does no harm',
    short: 'Secondary use',
    guidance:
      'The minimum standards hold for those who use information as well as for those who gather it. Public does not mean safe.',
  },
  'sv.add-value': {
    title: 'New contact with people who were harmed: add value, or do not do it',
    short: 'Add value or do not do it',
    guidance:
      'Benefits must exceed risks; care and support come first; interviewers are trained; one interview rather than many. This tool is not for interviewing.',
  },
  'sv.immediate-danger': {
    title: 'Immediate danger: stop, and follow your referral pathway',
    short: 'Immediate danger',
    guidance: 'Medical care can be a matter of hours. The analysis can wait.',
  },
  'sv.still-held': {
    title: 'A person is still held or controlled: export no details',
    short: 'Person still held',
    guidance:
      'Where reprisals are certain, even agreed documentation may be unethical. Keep to the level of pattern.',
  },
  'sv.child': {
    title: 'A child is concerned: specialists, best interests, evolving capacities',
    short: 'A child is concerned',
    guidance:
      'As a person harmed, a witness, a child of a victim or a child born of the violence. Boys and girls. No interview without people trained for children.',
  },
  'sv.conflict.child-denied': {
    title: 'No child is said to be concerned, and a child is recorded among those affected',
    short: 'Child denied and recorded',
    guidance:
      'Correct the answer at the start, or the age or gender recorded for the act. Until then the protections for children apply.',
  },
  'sv.reprisal': {
    title: 'Risk of reprisals: restrict who receives the memo, and plan protection',
    short: 'Risk of reprisals',
  },
  'sv.reprisal-not-known': {
    title: 'The risk of reprisals is not known: treat it as possible',
    short: 'Reprisals: not known',
    guidance:
      'Find out from those who know the place, without putting the question to those at risk.',
  },
  'sv.disclosure': {
    title: 'Notes may have to be disclosed; this tool gives no privilege',
    short: 'Duties of disclosure',
    guidance:
      'Duties to report differ by country. Make no promise on outcome, confidentiality or compensation.',
  },
  'sv.storytelling': {
    title: 'Before advocacy: the checks of ethical storytelling',
    short: 'Ethical storytelling',
    guidance:
      'Consent to publicity, no sensational detail, words that keep agency, no images, combined or aggregate facts, a chance to review, and a benefit to the people harmed.',
  },
  'sv.images': {
    title: 'Harm through images or disclosure: keep none, show none again',
    short: 'Harm through images',
    guidance:
      'Describe the kind of image and its use as a harm of its own. Originals belong with those who can preserve them lawfully.',
  },
};
