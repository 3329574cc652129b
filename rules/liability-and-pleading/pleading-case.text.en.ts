import type { RuleText } from '@/lib/engine/law-texts';
import type { pleadingOfTheCase } from './pleading-case';

export const pleadingOfTheCaseTexts: Readonly<
  Record<(typeof pleadingOfTheCase)[number]['id'], RuleText>
> = {
  'lp.overlooked': {
    title: 'Missed: sexual, reproductive or gender-based conduct was overlooked',
    short: 'Conduct overlooked',
    guidance:
      'Make a gender analysis of every act, those that are not sexual included: who was chosen, who was spared, how, and what roles explain it.',
  },
  'lp.neutral-label': {
    title: 'Mislabelled: the conduct was given a neutral label',
    short: 'Neutral label',
    guidance:
      'Acts on men’s and boys’ sexual body parts have long been recorded as injury or ill-treatment. The same test applies to everyone; keep the neutral crime as a further charge, not as a substitute.',
  },
  'lp.charging-gap': {
    title: 'Not charged: recorded conduct is missing from the charges',
    short: 'Charging gap',
    guidance:
      'Include the charges that the evidence supports, as crimes in themselves and as forms of torture, persecution or genocide. Reparations at the ICC follow the convictions. Not charged is never a finding that it did not occur.',
  },
  'lp.late-pleading': {
    title: 'High pleading risk: charged or disclosed late',
    short: 'Late pleading',
    guidance:
      'A late disclosure is no sign against the witness. Before trial, ask for an amendment of the charges; after its start only a change of legal characterisation within the charged facts remains, and the judgment may not exceed them.',
  },
  'lp.charge-early': {
    title: 'Charge early, in terms open enough for what may be disclosed later',
    short: 'Charge early',
    guidance:
      'Describe sexual, reproductive and gender-based violence as part of the charged facts from the start, precise enough for notice, with room for incidents and victims still to come forward. The articles cited bind the ICC: before another court look up its own rules on notice and amendment.',
  },
  'lp.no-double-counting': {
    title: 'At sentencing, count each factor once',
    short: 'No double counting',
    guidance:
      'Discrimination, particular defencelessness, cruelty and several victims may aggravate. What is already an element, or was already weighed as gravity, is not counted again.',
  },
};
