import type { RuleText } from '@/lib/engine/law-texts';
import type { answerConflicts } from './conflicts';

export const answerConflictsTexts: Readonly<
  Record<(typeof answerConflicts)[number]['id'], RuleText>
> = {
  'rs.conflict.link-without-conflict': {
    title: 'The act is linked with an armed conflict, and there was none',
    short: 'Link without a conflict',
    guidance: 'Change the link or the answer about the conflict.',
  },
  'rs.conflict.part-without-attack': {
    title: 'The act is part of an attack, and there was no attack on civilians',
    short: 'Part without an attack',
    guidance: 'Change the link or the answer about the attack.',
  },
  'rs.conflict.intent-without-group': {
    title: 'A group was to be destroyed, and no group of the four kinds is recorded',
    short: 'Intent without a group',
    guidance:
      'If the group is defined otherwise, such as by gender or politics, look at persecution.',
  },
  'rs.conflict.consent-and-deception': {
    title:
      'Consent is answered as genuine, and as obtained by deception or decided by someone else',
    short: 'Genuine consent and deception',
  },
  'rs.conflict.detention-without-custody': {
    title: 'The person was detained, and was not in custody or under control',
    short: 'Detention without custody',
    guidance: 'Perhaps someone else held the person: then say so in the note.',
  },
  'rs.conflict.dead-and-coerced': {
    title: 'The person was dead at the time, and took active part in hostilities',
    short: 'Dead and alive',
    guidance: 'If several people were affected, record two acts.',
  },
  'rs.conflict.only-the-dead': {
    title: 'Only the dead are recorded, and violence that only the living undergo',
    short: 'Only the dead',
    guidance:
      'Rape and other crimes of sexual violence are worded for the living: a finding on them here does not hold for the dead, whom outrages upon personal dignity cover. If some were alive, record their status, or an act of their own.',
  },
  'rs.conflict.part-in-hostilities': {
    title: 'The person took active part in hostilities, and did not',
    short: 'Active part in hostilities',
    guidance: 'If several people were affected, record two acts.',
  },
  'rs.conflict.sterilised-without-loss': {
    title: 'A sterilisation is recorded, and the capacity to have children was not lost',
    short: 'Sterilised without loss',
    guidance: 'If it was attempted or did not last, say so in the note and change the form.',
  },
  'rs.conflict.pregnant-and-form-denied': {
    title: 'Made pregnant by force, and the same denied as a form of reproductive violence',
    short: 'Forced pregnancy: two answers',
    guidance:
      'The two questions ask for the same thing. Correct one; until then the answer that says yes is read.',
  },
  'rs.conflict.severe-not-great': {
    title: 'Suffering judged severe, and not great',
    short: 'Severe and not great',
    guidance: 'Severe suffering is always great suffering. Correct one of the two answers.',
  },
};
