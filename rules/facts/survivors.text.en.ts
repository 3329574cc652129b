import type { survivorsFacts } from './survivors';
import type { PagesOf, TextsOf } from './texts-of';

export const survivorsPages: PagesOf<typeof survivorsFacts> = {
  participation: {
    title: 'Wishes and participation',
    lead: 'Category level only. Do not ask anyone in order to fill this in.',
  },
  'protection-and-recovery': { title: 'Protection, support and harm' },
};

export const survivorsTexts: TextsOf<typeof survivorsFacts> = {
  survivorWishes: {
    question: 'Are the wishes and priorities of those harmed known?',
    short: 'Wishes known',
    hint: 'Only whether they are known. What they are does not belong here.',
    why: 'Their priorities guide which avenues and remedies make sense.',
    options: {
      known: { label: 'Known' },
      'asked-no-answer': { label: 'Asked, no answer' },
      'not-asked': { label: 'Nobody has asked' },
    },
  },
  survivorRoles: {
    question: 'Which roles do the people who were harmed have, or wish to have, in the process?',
    short: 'Roles of the people harmed',
    why: 'People who were harmed hold rights and expertise; testimony is one role among several.',
    options: {
      witness: { label: 'Witness' },
      participant: { label: 'Participating victim' },
      expert: { label: 'Expert' },
      adviser: { label: 'Adviser on design and follow-up' },
      advocate: { label: 'Advocate' },
    },
  },
  accommodationNeeds: {
    question: 'Which accommodations are needed?',
    short: 'Accommodations needed',
    why: 'A barrier that nobody removes keeps evidence and people out.',
    options: {
      interpretation: { label: 'Interpretation, dialect or literacy support' },
      accessibility: { label: 'Accessibility' },
      'child-specialist': { label: 'A specialist for children' },
      'trauma-support': { label: 'Trauma support' },
      'confidential-channel': { label: 'A confidential channel' },
      'choice-of-staff': { label: 'Choice of the gender or background of staff' },
    },
  },
  couldIdentify: {
    question:
      'Could place, time and identity, taken together, point to one person or a small group?',
    short: 'Could identify a person',
    hint: 'A rare identity, a small place and a precise month are often enough.',
    why: 'If so, coarser answers are needed before anything leaves this device.',
  },
  protectionInPlace: {
    question: 'Which protection is in place?',
    short: 'Protection in place',
    why: 'Safety, participation and protection reinforce each other; one without the others fails.',
    options: {
      physical: { label: 'Physical protection' },
      legal: { label: 'Legal protection' },
      psychosocial: { label: 'Psychosocial protection' },
    },
  },
  supportInPlace: {
    question: 'Which support is in place?',
    short: 'Support in place',
    why: 'Recovery is more than an award.',
    options: {
      'mental-health': { label: 'Mental health' },
      economic: { label: 'Economic support' },
      social: { label: 'Social support' },
    },
  },
  retaliationPlan: {
    question: 'Is there a plan against retaliation during the process?',
    short: 'Plan against retaliation',
    why: 'Retaliation is foreseeable, and can be planned for.',
  },
  harms: {
    question: 'Which kinds of harm are known?',
    short: 'Kinds of harm',
    hint: 'Categories only, no description.',
    why: 'Reparations follow the harm that is recorded.',
    options: {
      physical: { label: 'Physical harm' },
      'sexual-or-reproductive-health': { label: 'Harm to sexual or reproductive health' },
      'pregnancy-or-children-born': { label: 'Pregnancy; children born of the violence' },
      psychological: { label: 'Psychological or moral harm' },
      economic: { label: 'Material or economic loss' },
      'education-or-life-plan': { label: 'Loss of education or life plan' },
      family: { label: 'Harm to family and relations' },
      stigma: { label: 'Stigma and exclusion' },
      'legal-identity': { label: 'Legal identity or nationality of children' },
      'cultural-or-spiritual': { label: 'Cultural or spiritual harm' },
      community: { label: 'Harm to the community' },
      transgenerational: { label: 'Transgenerational harm' },
      'land-or-housing': { label: 'Loss of land or housing' },
      'images-or-digital': { label: 'Harm through images or digital means' },
      'access-to-justice': { label: 'Harm through denial of justice' },
    },
  },
  harmReaches: {
    question: 'Whom does the harm reach?',
    short: 'Reach of the harm',
    why: 'Direct and indirect victims and communities have different remedies.',
    options: {
      direct: { label: 'Those directly harmed' },
      indirect: { label: 'Family members and others close to them' },
      community: { label: 'A community' },
    },
  },
};
