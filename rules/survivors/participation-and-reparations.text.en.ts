import type { RuleText } from '@/lib/engine/law-texts';
import type { participationAndReparations } from './participation-and-reparations';

export const participationAndReparationsTexts: Readonly<
  Record<(typeof participationAndReparations)[number]['id'], RuleText>
> = {
  'sv.participation': {
    title:
      'Participation: information, representation, language, a safe channel, the right to withdraw',
    short: 'Participation',
    guidance:
      'Views and concerns are presented where personal interests are affected. Inform about process and limits, offer a choice of representation, give feedback, accompany.',
  },
  'sv.participation-needs-protection': {
    title: 'A role is planned and protection is missing or not known',
    short: 'Protection missing',
    guidance:
      'Safety, participation and protection reinforce each other. Requests for participation are not complete before physical, legal and psychosocial protection is answered.',
  },
  'sv.wishes-not-known': {
    title: 'The wishes of those harmed are not known',
    short: 'Wishes not known',
    guidance:
      'What is not known stays named as not known. Do not ask in order to fill this in; ask those who already accompany them what has been said.',
  },
  'sv.reparations': {
    title: 'Reparations: restitution, compensation, rehabilitation, symbolic measures',
    short: 'Reparations',
    guidance:
      'Direct and indirect victims, individual and collective awards. Ask what is wanted, whether it is safe to be known as a beneficiary, and who would not be reached.',
  },
  'sv.trust-fund': {
    title: 'The Trust Fund has two mandates: court-ordered reparations and assistance',
    short: 'Trust Fund',
    guidance: 'Assistance is not tied to a conviction.',
  },
  'sv.reparations-follow-conviction': {
    title: 'Reparations follow the conviction: record the gendered harm of what was convicted',
    short: 'Reparations and charges',
    guidance:
      'Where gender-based counts were not charged or not entered, show how the conduct that was convicted harmed people differently. The gap in the charges is a gap in repair.',
  },
  'sv.harm.children-born': {
    title: 'Children born of the violence and harm that passes between generations',
    short: 'Children born of the violence',
    guidance:
      'They are victims in their own right: legal identity, nationality, inheritance, stigma. Name them without blame.',
  },
  'sv.harm.stigma': {
    title: 'Stigma: a harm of its own, and a reason for confidential schemes',
    short: 'Stigma',
    guidance: 'Collective design can protect. Men and LGBTQI+ persons face stigma of their own.',
  },
  'sv.harm.transformative': {
    title: 'Repair should not restore inequality',
    short: 'Transformative repair',
    guidance:
      'Ask whether land, inheritance or family law would defeat the award, and what would prevent a repetition.',
  },
};
