import type { linkFacts } from './link';
import type { PagesOf, TextsOf } from './texts-of';

export const linkPages: PagesOf<typeof linkFacts> = {
  link: {
    title: 'How the act is linked with the attack',
    lead: 'A missing link is a matter of proof. It says nothing about whether the act was sexual violence.',
  },
  'link-conflict': {
    title: 'How the act is linked with the armed conflict',
    lead: 'Here too, a missing link is a matter of proof.',
  },
  'link-genocide': { title: 'The act and the destruction of a group' },
};

export const linkTexts: TextsOf<typeof linkFacts> = {
  partOfAttack: {
    question: 'Was the act part of the attack on the civilian population?',
    short: 'Part of the attack',
    hint: 'Consider who did it, against whom, where, when and how it fits what else was done. A single act can be part.',
    why: 'Crimes against humanity, second to last element.',
  },
  knewOfAttack: {
    question: 'Did those responsible know of the attack, or mean the act to be part of it?',
    short: 'Knowledge of the attack',
    hint: 'Details of the plan need not be known.',
    why: 'Crimes against humanity, last element.',
  },
  associatedWithConflict: {
    question:
      'Did the act take place in the context of the armed conflict, and was it associated with it?',
    short: 'Linked with the armed conflict',
    hint: 'The conflict need not be the cause. It is enough that it played a substantial part in the ability, the decision, the manner or the purpose. A fighter as perpetrator is a sign, not a condition.',
    why: 'War crimes, second to last element.',
  },
  awareOfConflict: {
    question: 'Were those responsible aware of the facts that made it an armed conflict?',
    short: 'Awareness of the conflict',
    hint: 'No legal evaluation, and no knowledge of its international or other character.',
    why: 'War crimes, last element.',
  },
  belongedToTargetedGroup: {
    question: 'Did the person belong to the group that was to be destroyed?',
    short: 'Member of the targeted group',
    why: 'Genocide, element 2.',
  },
  intentToDestroyGroup: {
    question: 'Did those responsible intend to destroy the group, in whole or in part, as such?',
    short: 'Intent to destroy the group',
    hint: 'It may be inferred from facts. Another motive beside it does not exclude it.',
    why: 'Genocide, element 3.',
  },
  patternOrSelfEffecting: {
    question:
      'Was the act one of a manifest pattern of similar conduct against the group, or able by itself to destroy it?',
    short: 'Manifest pattern, or able to destroy',
    hint: 'First acts of an emerging pattern count.',
    why: 'Genocide, last element.',
  },
  calculatedToDestroy: {
    question: 'Were conditions of life calculated to destroy the group physically?',
    short: 'Conditions calculated to destroy',
    why: 'Genocide by conditions of life, element 4.',
  },
  intentToPreventBirths: {
    question: 'Were measures meant to prevent births within the group?',
    short: 'Intent to prevent births',
    hint: 'That births were in fact prevented is not required.',
    why: 'Genocide by preventing births, element 4: a second intent.',
  },
  movedToAnotherGroup: {
    question: 'If children were moved: were they taken from that group to another group?',
    short: 'Moved to another group',
    why: 'Genocide by transferring children, element 4.',
  },
};
