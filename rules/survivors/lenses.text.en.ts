import type { RuleText } from '@/lib/engine/law-texts';
import type { lenses } from './lenses';

export const lensesTexts: Readonly<Record<(typeof lenses)[number]['id'], RuleText>> = {
  'sv.lens.victims': {
    title: 'What a person who was harmed would look for',
    short: 'Lens: persons harmed',
    guidance:
      'Information, participation, protection, representation, reparation: is each answered?',
  },
  'sv.lens.children': {
    title: 'What an advocate for children would look for',
    short: 'Lens: children',
    guidance:
      'Age bands, evolving capacities, best interests, children as witnesses, children born of the violence.',
  },
  'sv.lens.faith': {
    title: 'Faith as a ground, a risk and a resource',
    short: 'Lens: faith',
    guidance: 'Stigma and support may both come from a faith community. Do not stereotype it.',
  },
  'sv.lens.peace': {
    title: 'Effect on a peace process, amnesties and non-recurrence',
    short: 'Lens: peace',
  },
};
