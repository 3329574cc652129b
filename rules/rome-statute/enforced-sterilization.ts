import type { Rule } from '@/lib/engine/pack';
import { article30, elementsOfCrimes, statute } from './citations';
import { examplesOfCrime } from './crime-examples';
import { meantResultAwareOfNoJustification } from './elements/article-30';
import {
  awareOfConflict,
  inInternalConflict,
  inInternationalConflict,
  knowledgeOfAttack,
  partOfAttack,
} from './elements/context-elements';
import {
  neitherJustifiedNorConsented,
  reproductiveCapacityLost,
} from './elements/ownership-and-reproduction';
import { attackFacts, internalConflictFacts, internationalConflictFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  lostReproductiveCapacity: 'yes',
  effectNotPermanent: 'no',
  medicallyJustified: 'no',
  genuineConsentToProcedure: 'no',
  meantConduct: 'yes',
  meantOrForesawResult: 'yes',
  'awareOf=no-justification': 'yes',
} as const;

export const enforcedSterilization = [
  {
    ...reproductiveCapacityLost,
    id: 'rs.7-1-g-5.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-5, el. 1' }],
    element: { of: 'rs.7-1-g-5', number: 1, role: 'conduct' },
  },
  {
    ...neitherJustifiedNorConsented,
    id: 'rs.7-1-g-5.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-5, el. 2' }],
    element: { of: 'rs.7-1-g-5', number: 2, role: 'circumstance' },
  },
  {
    ...partOfAttack,
    id: 'rs.7-1-g-5.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-5, el. 3' }],
    element: { of: 'rs.7-1-g-5', number: 3, role: 'context' },
  },
  {
    ...knowledgeOfAttack,
    id: 'rs.7-1-g-5.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-5, el. 4' }],
    element: { of: 'rs.7-1-g-5', number: 4, role: 'context-knowledge' },
  },
  {
    ...meantResultAwareOfNoJustification,
    id: 'rs.7-1-g-5.mental',
    sources: [article30],
    element: { of: 'rs.7-1-g-5', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.7-1-g-5',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-5' },
      { ...statute, pinpoint: 'art 7(1)(g)' },
    ],
    when: {
      all: [
        { finding: 'rs.7-1-g-5.e1' },
        { finding: 'rs.7-1-g-5.e2' },
        { finding: 'rs.7-1-g-5.e3' },
        { finding: 'rs.7-1-g-5.e4' },
        { finding: 'rs.7-1-g-5.mental' },
      ],
    },
    crime: { code: 'EST', category: 'crime-against-humanity' },
    examples: examplesOfCrime(
      'enforced sterilisation (crime against humanity)',
      { ...attackFacts, ...conduct },
      'partOfAttack',
    ),
  },
  {
    ...reproductiveCapacityLost,
    id: 'rs.8-2-b-xxii-5.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-5, el. 1' }],
    element: { of: 'rs.8-2-b-xxii-5', number: 1, role: 'conduct' },
  },
  {
    ...neitherJustifiedNorConsented,
    id: 'rs.8-2-b-xxii-5.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-5, el. 2' }],
    element: { of: 'rs.8-2-b-xxii-5', number: 2, role: 'circumstance' },
  },
  {
    ...inInternationalConflict,
    id: 'rs.8-2-b-xxii-5.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-5, el. 3' }],
    element: { of: 'rs.8-2-b-xxii-5', number: 3, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-b-xxii-5.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-5, el. 4' }],
    element: { of: 'rs.8-2-b-xxii-5', number: 4, role: 'context-knowledge' },
  },
  {
    ...meantResultAwareOfNoJustification,
    id: 'rs.8-2-b-xxii-5.mental',
    sources: [article30],
    element: { of: 'rs.8-2-b-xxii-5', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-b-xxii-5',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-5' },
      { ...statute, pinpoint: 'art 8(2)(b)(xxii)' },
    ],
    authority: { for: ['ntaganda-oa5'] },
    when: {
      all: [
        { finding: 'rs.8-2-b-xxii-5.e1' },
        { finding: 'rs.8-2-b-xxii-5.e2' },
        { finding: 'rs.8-2-b-xxii-5.e3' },
        { finding: 'rs.8-2-b-xxii-5.e4' },
        { finding: 'rs.8-2-b-xxii-5.mental' },
      ],
    },
    crime: { code: 'EST', category: 'war-crime-iac' },
    examples: examplesOfCrime(
      'enforced sterilisation (war crime, international conflict)',
      { ...internationalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
  {
    ...reproductiveCapacityLost,
    id: 'rs.8-2-e-vi-5.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-5, el. 1' }],
    element: { of: 'rs.8-2-e-vi-5', number: 1, role: 'conduct' },
  },
  {
    ...neitherJustifiedNorConsented,
    id: 'rs.8-2-e-vi-5.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-5, el. 2' }],
    element: { of: 'rs.8-2-e-vi-5', number: 2, role: 'circumstance' },
  },
  {
    ...inInternalConflict,
    id: 'rs.8-2-e-vi-5.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-5, el. 3' }],
    element: { of: 'rs.8-2-e-vi-5', number: 3, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-e-vi-5.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-5, el. 4' }],
    element: { of: 'rs.8-2-e-vi-5', number: 4, role: 'context-knowledge' },
  },
  {
    ...meantResultAwareOfNoJustification,
    id: 'rs.8-2-e-vi-5.mental',
    sources: [article30],
    element: { of: 'rs.8-2-e-vi-5', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-e-vi-5',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-5' },
      { ...statute, pinpoint: 'art 8(2)(e)(vi)' },
    ],
    authority: { for: ['ntaganda-oa5'] },
    when: {
      all: [
        { finding: 'rs.8-2-e-vi-5.e1' },
        { finding: 'rs.8-2-e-vi-5.e2' },
        { finding: 'rs.8-2-e-vi-5.e3' },
        { finding: 'rs.8-2-e-vi-5.e4' },
        { finding: 'rs.8-2-e-vi-5.mental' },
      ],
    },
    crime: { code: 'EST', category: 'war-crime-niac' },
    examples: examplesOfCrime(
      'enforced sterilisation (war crime, internal conflict)',
      { ...internalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
] as const satisfies readonly Rule[];
