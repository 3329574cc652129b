import type { Fact } from '@/lib/engine/pack';
import { pickList, yesNo } from './kinds-of-fact';

const act = { scope: 'act', section: 'reproductive', sensitivity: 'most-sensitive' } as const;

/** Violence against reproductive freedom, whether or not anything sexual was done. */
export const reproductiveFacts = [
  {
    ...act,
    id: 'reproductiveForms',
    ...pickList,
    options: [
      'forced-pregnancy',
      'forced-continuation',
      'forced-abortion',
      'forced-contraception',
      'sterilisation',
      'prevention-of-births',
      'fertility-substances',
      'contraceptive-sabotage',
      'imposed-parenthood',
      'breastfeeding',
      'injury-to-capacity',
      'care-denied',
      'care-destroyed',
    ],
    page: 'reproductive-forms',
  },
  {
    ...act,
    id: 'forciblyMadePregnant',
    ...yesNo,
    page: 'pregnancy',
    after: 'reproductiveForms',
    // The lines for which the page is left out (lib/journey/gates.ts).
    deniedBy: { fact: 'reproductiveForms', options: ['forced-pregnancy', 'forced-continuation'] },
  },
  { ...act, id: 'confinedWhilePregnant', ...yesNo, page: 'pregnancy' },
  {
    ...act,
    id: 'confinementIntent',
    ...pickList,
    options: ['ethnic-composition', 'other-grave-violations'],
    page: 'pregnancy',
  },
  { ...act, id: 'lostReproductiveCapacity', ...yesNo, page: 'procedure' },
  { ...act, id: 'effectNotPermanent', ...yesNo, page: 'procedure' },
  { ...act, id: 'genuineConsentToProcedure', ...yesNo, page: 'procedure' },
  {
    ...act,
    id: 'consentFlawedBy',
    ...pickList,
    options: [
      'deception',
      'incomplete-information',
      'pressure-or-threats',
      'incentives',
      'language-or-literacy',
      'custody',
      'labour-or-distress',
      'someone-else-decided',
    ],
    page: 'procedure',
  },
] as const satisfies readonly Fact[];
