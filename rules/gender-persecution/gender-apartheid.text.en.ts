import type { RuleText } from '@/lib/engine/law-texts';
import type { genderApartheid } from './gender-apartheid';

export const genderApartheidTexts: Readonly<
  Record<(typeof genderApartheid)[number]['id'], RuleText>
> = {
  'ga.sign.institutions': {
    title: 'Laws, courts, police, schools, budgets or permits embed it',
    short: 'Regime: institutions',
  },
  'ga.sign.many-spheres-of-life': {
    title: 'It reaches many spheres of life, lasts, and is enforced',
    short: 'Regime: many spheres of life',
  },
  'ga.sign.decision-power': {
    title: 'One gender group holds decisions and benefits',
    short: 'Regime: domination',
  },
  'ga.sign.inhumane-acts': {
    title: 'Inhumane acts belong to it, beyond deprivation alone',
    short: 'Regime: inhumane acts',
  },
  'ga.sign.intent-to-maintain': {
    title: 'There are signs that it is meant to last',
    short: 'Regime: meant to last',
  },
  'ga.sign.legal-social-economic-cultural': {
    title: 'Legal, social, economic and cultural mechanisms work together',
    short: 'Regime: mechanisms',
  },
  'ga.sign.compounding-grounds': {
    title: 'Other grounds compound it',
    short: 'Regime: compounding grounds',
  },
  'ga.sign.families-deputised': {
    title: 'Families and communities are made to enforce it',
    short: 'Regime: families made to enforce it',
  },
  'ga.sign.no-way-out': { title: 'Nobody can opt out', short: 'Regime: no way out' },
  'ga.consistent-with-proposal': {
    title: 'The facts are consistent with the proposed definition of gender apartheid',
    short: 'Consistent with the proposal',
    guidance:
      'A description, never a finding that a crime was committed. Several definitions compete; one line of criticism is that fixed groups leave people out.',
  },
  'ga.consistency-partial': {
    title: 'At least three signs of the list are present',
    short: 'Consistency: at least partial',
  },
  'ga.consistency-strong': {
    title: 'At least six signs of the list are present',
    short: 'Consistency: strong',
  },
  'ga.proposed-not-a-crime': {
    title: 'Gender apartheid is proposed: it is not a crime under any treaty in force',
    short: 'Proposed, not a crime',
    guidance:
      'Never list it as a charge. Codification is sought in the treaty on crimes against humanity; a new crime would not reach back in time.',
  },
  'ga.existing-law': {
    title:
      'What existing law offers: persecution, imprisonment, torture, sexual violence and other inhumane acts',
    short: 'Existing law',
    guidance:
      'Article 7(1)(j) speaks of racial groups only. Beside the ICC: the convention on discrimination against women, the ICJ, treaty bodies, asylum.',
  },
};
