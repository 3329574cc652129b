import type { Rule } from '@/lib/engine/pack';
import { article30, elementsOfCrimes, statute } from './citations';
import { examplesOfCrime } from './crime-examples';
import { meantConduct } from './elements/article-30';
import { awareOfConflict, inInternationalConflict } from './elements/context-elements';
import { awareOfStatus, notTherapeutic } from './elements/mental-elements';
import { experiment, healthEndangered } from './elements/mutilation-and-recruitment';
import { genevaProtected } from './elements/status';
import { internationalConflictFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  'otherConduct=experiment': 'yes',
  lifeOrHealthEndangered: 'yes',
  intentNotTherapeutic: 'yes',
  medicallyJustified: 'no',
  inThePersonsInterest: 'no',
  'statusOfPersons=geneva-protected': 'yes',
  'awareOf=protected-status': 'yes',
  meantConduct: 'yes',
} as const;

export const biologicalExperiments = [
  {
    ...experiment,
    id: 'rs.8-2-a-ii-3.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-3, el. 1' }],
    element: { of: 'rs.8-2-a-ii-3', number: 1, role: 'conduct' },
  },
  {
    ...healthEndangered,
    id: 'rs.8-2-a-ii-3.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-3, el. 2' }],
    element: { of: 'rs.8-2-a-ii-3', number: 2, role: 'consequence' },
  },
  {
    ...notTherapeutic,
    id: 'rs.8-2-a-ii-3.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-3, el. 3' }],
    element: { of: 'rs.8-2-a-ii-3', number: 3, role: 'mental' },
  },
  {
    ...genevaProtected,
    id: 'rs.8-2-a-ii-3.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-3, el. 4' }],
    element: { of: 'rs.8-2-a-ii-3', number: 4, role: 'circumstance' },
  },
  {
    ...awareOfStatus,
    id: 'rs.8-2-a-ii-3.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-3, el. 5' }],
    element: { of: 'rs.8-2-a-ii-3', number: 5, role: 'mental' },
  },
  {
    ...inInternationalConflict,
    id: 'rs.8-2-a-ii-3.e6',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-3, el. 6' }],
    element: { of: 'rs.8-2-a-ii-3', number: 6, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-a-ii-3.e7',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-3, el. 7' }],
    element: { of: 'rs.8-2-a-ii-3', number: 7, role: 'context-knowledge' },
  },
  {
    ...meantConduct,
    id: 'rs.8-2-a-ii-3.mental',
    sources: [article30],
    element: { of: 'rs.8-2-a-ii-3', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-a-ii-3',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-3' },
      { ...statute, pinpoint: 'art 8(2)(a)(ii)' },
    ],
    when: {
      all: [
        { finding: 'rs.8-2-a-ii-3.e1' },
        { finding: 'rs.8-2-a-ii-3.e2' },
        { finding: 'rs.8-2-a-ii-3.e3' },
        { finding: 'rs.8-2-a-ii-3.e4' },
        { finding: 'rs.8-2-a-ii-3.e5' },
        { finding: 'rs.8-2-a-ii-3.e6' },
        { finding: 'rs.8-2-a-ii-3.e7' },
        { finding: 'rs.8-2-a-ii-3.mental' },
      ],
    },
    crime: { code: 'BIO', category: 'war-crime-iac' },
    examples: examplesOfCrime(
      'biological experiments (war crime)',
      { ...internationalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
] as const satisfies readonly Rule[];
