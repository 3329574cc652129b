import type { RuleText } from '@/lib/engine/law-texts';
import type { proofAndProtection } from './proof-and-protection';

export const proofAndProtectionTexts: Readonly<
  Record<(typeof proofAndProtection)[number]['id'], RuleText>
> = {
  'ev.gap.specific-act': {
    title: 'Little or no evidence yet on the specific act',
    short: 'Gap: specific act',
    guidance:
      'Without a new interview: accounts already given, medical and shelter registers, records of others who were present, site and custody records, images already in proper hands, expert evidence on common reactions.',
  },
  'ev.gap.context': {
    title: 'Little or no evidence yet on the context',
    short: 'Gap: context',
    guidance:
      'Without a new interview: reports of inquiries, orders and decrees, operational records, open sources, displacement and health data, patterns of sites and methods, expert evidence on the conflict and on gender roles.',
  },
  'ev.gap.linkage': {
    title: 'Little or no evidence yet on the link to those considered responsible',
    short: 'Gap: linkage',
    guidance:
      'Here most files are thin. Without the person who was harmed: insiders, structure and communications, orders, training and rewards, reports that reached superiors, discipline that was or was not taken, speeches and edicts.',
  },
  'ev.gap.not-mapped': {
    title: 'Evidence is not recorded yet: sort it by specific act, context and linkage',
    short: 'Evidence not mapped',
    guidance:
      'Linkage is where most files are thin. Much of all three can be had without a new interview.',
  },
  'ev.no-new-interview': {
    title: 'Before anyone is interviewed: what would it add that cannot be had otherwise?',
    short: 'No new interview first',
    guidance:
      'Add value or do not do it. Prefer the competent authority, trained interviewers and one interview only; have care and referral in place first. Detailed accounts from vulnerable persons are left to those who can use them.',
  },
  'ev.protective-measures': {
    title: 'Protective measures: identity, closed sessions, consent of the person protected',
    short: 'Protective measures',
    guidance:
      'Closed session or special means are the default for victims of sexual violence and children. Measures must not prejudice the rights of the accused; the person’s consent is sought.',
  },
  'ev.special-measures': {
    title: 'Special measures facilitate testimony, and limit harassment in questioning',
    short: 'Special measures',
    guidance:
      'A support person, breaks, screens, other formats; the Chamber watches over the manner of questioning. Ask the person which help is wanted.',
  },
  'ev.victim-services': {
    title:
      'The Registry and its victims and witnesses unit owe gender-sensitive help at all stages',
    short: 'Victim services',
    guidance:
      'Notice, legal representation, protection and security plans, medical and psychological help, staff with expertise in trauma, gender and culture, children, age and disability.',
  },
};
