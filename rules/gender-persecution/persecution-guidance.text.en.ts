import type { RuleText } from '@/lib/engine/law-texts';
import type { persecutionGuidance } from './persecution-guidance';

export const persecutionGuidanceTexts: Readonly<
  Record<(typeof persecutionGuidance)[number]['id'], RuleText>
> = {
  'gp.gender-ground': {
    title: 'The group was targeted by gender',
    short: 'Gender ground',
    guidance:
      'Gender in article 7(3) is the two sexes within the context of society. The Prosecutor’s policy reads it with the social criteria of maleness and femaleness, orientation, identity and expression: policy, not law, to be argued under article 22(2).',
  },
  'gp.grounds-combined': {
    title: 'Grounds combine',
    short: 'Combined grounds',
    guidance:
      'Plead them as combined, not as alternatives. An ethnic, religious or political ground never cancels gender. A missing conviction on one ground is not always a rejection of it.',
  },
  'gp.consider-gender': {
    title: 'Another ground is recorded; whether gender combines with it is open',
    short: 'Consider gender',
    guidance:
      'Who was selected, who was spared or separated, and how were people treated by gender?',
  },
  'gp.men-and-boys': {
    title: 'Men and boys can be targeted by gender',
    short: 'Men and boys',
    guidance:
      'For example as presumed fighters, or for how men are expected to be. No paragraph of the policy or of a judgment on this point has been seen: in Abd-Al-Rahman the ground was charged for men and boys, and how far it was found so is not established.',
  },
  'gp.perceived-membership': {
    title: 'What those responsible perceived is enough',
    short: 'Perceived membership',
    guidance: 'The group may also be defined by what its members are not.',
  },
  'gp.allies': {
    title: 'People who support or are linked with the group can be targeted with it',
    short: 'Allies of the group',
    guidance: 'Charged on the political ground in the Afghanistan warrants.',
  },
  'gp.contested-gender-reading': {
    title: 'Article 7(3) and people who do not conform: two readings',
    short: 'Contested reading of gender',
    guidance:
      'Broad: gender as constructed in society, in line with article 21(3). Narrow: two sexes, strict construction under article 22(2). Plead the social construction expressly and any other ground with it.',
  },
  'gp.without-physical-violence': {
    title: 'Persecution may rest on deprivation that is not physical',
    short: 'Without physical violence',
    guidance:
      'The deprivation itself need not be a crime; the connection with another act or crime is a separate element.',
  },
  'gp.taken-together': {
    title: 'Deprivations are assessed together',
    short: 'Deprivations taken together',
  },
  'gp.severe-not-systematic': {
    title:
      'The legal test is intentional and severe deprivation; the attack is what is widespread or systematic',
    short: 'Severe, not systematic',
    guidance: 'Advocacy texts speak of systematic deprivation. Show both, and label them.',
  },
  'gp.rules-and-punishments': {
    title: 'Rules, and the punishments for breaking them, can show discrimination',
    short: 'Rules and punishments',
    guidance: 'Domestic law, culture or religion does not make a deprivation lawful.',
  },
  'gp.connection-open': {
    title: 'The connection with another act or crime is still open',
    short: 'Connection open',
    guidance:
      'Any act of article 7(1) or any crime within jurisdiction will do; others may have committed it.',
  },
};
