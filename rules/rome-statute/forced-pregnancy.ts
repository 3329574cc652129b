import type { Rule } from '@/lib/engine/pack';
import { article30, elementsOfCrimes, statute } from './citations';
import { examplesOfCrime } from './crime-examples';
import { meantConductAwareOfPregnancy } from './elements/article-30';
import {
  awareOfConflict,
  inInternalConflict,
  inInternationalConflict,
  knowledgeOfAttack,
  partOfAttack,
} from './elements/context-elements';
import { confinementOfPregnantWoman } from './elements/ownership-and-reproduction';
import { attackFacts, internalConflictFacts, internationalConflictFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  forciblyMadePregnant: 'yes',
  confinedWhilePregnant: 'yes',
  'confinementIntent=other-grave-violations': 'yes',
  meantConduct: 'yes',
  'awareOf=pregnancy-and-confinement': 'yes',
} as const;

export const forcedPregnancy = [
  {
    ...confinementOfPregnantWoman,
    id: 'rs.7-1-g-4.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-4, el. 1' }],
    element: { of: 'rs.7-1-g-4', number: 1, role: 'conduct' },
  },
  {
    ...partOfAttack,
    id: 'rs.7-1-g-4.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-4, el. 2' }],
    element: { of: 'rs.7-1-g-4', number: 2, role: 'context' },
  },
  {
    ...knowledgeOfAttack,
    id: 'rs.7-1-g-4.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-4, el. 3' }],
    element: { of: 'rs.7-1-g-4', number: 3, role: 'context-knowledge' },
  },
  {
    ...meantConductAwareOfPregnancy,
    id: 'rs.7-1-g-4.mental',
    sources: [article30],
    element: { of: 'rs.7-1-g-4', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.7-1-g-4',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-4' },
      { ...statute, pinpoint: 'arts 7(1)(g), 7(2)(f)' },
    ],
    authority: {
      for: ['ongwen-conf-96-98', 'ongwen-tj-2717-2729', 'ongwen-aj-reproductive-autonomy'],
    },
    when: {
      all: [
        { finding: 'rs.7-1-g-4.e1' },
        { finding: 'rs.7-1-g-4.e2' },
        { finding: 'rs.7-1-g-4.e3' },
        { finding: 'rs.7-1-g-4.mental' },
      ],
    },
    crime: { code: 'FPR', category: 'crime-against-humanity' },
    examples: examplesOfCrime(
      'forced pregnancy (crime against humanity)',
      { ...attackFacts, ...conduct },
      'partOfAttack',
    ),
  },
  {
    ...confinementOfPregnantWoman,
    id: 'rs.8-2-b-xxii-4.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-4, el. 1' }],
    element: { of: 'rs.8-2-b-xxii-4', number: 1, role: 'conduct' },
  },
  {
    ...inInternationalConflict,
    id: 'rs.8-2-b-xxii-4.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-4, el. 2' }],
    element: { of: 'rs.8-2-b-xxii-4', number: 2, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-b-xxii-4.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-4, el. 3' }],
    element: { of: 'rs.8-2-b-xxii-4', number: 3, role: 'context-knowledge' },
  },
  {
    ...meantConductAwareOfPregnancy,
    id: 'rs.8-2-b-xxii-4.mental',
    sources: [article30],
    element: { of: 'rs.8-2-b-xxii-4', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-b-xxii-4',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-4' },
      { ...statute, pinpoint: 'arts 7(2)(f), 8(2)(b)(xxii)' },
    ],
    authority: {
      for: [
        'ongwen-conf-96-98',
        'ongwen-tj-2717-2729',
        'ongwen-aj-reproductive-autonomy',
        'ntaganda-oa5',
      ],
    },
    when: {
      all: [
        { finding: 'rs.8-2-b-xxii-4.e1' },
        { finding: 'rs.8-2-b-xxii-4.e2' },
        { finding: 'rs.8-2-b-xxii-4.e3' },
        { finding: 'rs.8-2-b-xxii-4.mental' },
      ],
    },
    crime: { code: 'FPR', category: 'war-crime-iac' },
    examples: examplesOfCrime(
      'forced pregnancy (war crime, international conflict)',
      { ...internationalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
  {
    ...confinementOfPregnantWoman,
    id: 'rs.8-2-e-vi-4.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-4, el. 1' }],
    element: { of: 'rs.8-2-e-vi-4', number: 1, role: 'conduct' },
  },
  {
    ...inInternalConflict,
    id: 'rs.8-2-e-vi-4.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-4, el. 2' }],
    element: { of: 'rs.8-2-e-vi-4', number: 2, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-e-vi-4.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-4, el. 3' }],
    element: { of: 'rs.8-2-e-vi-4', number: 3, role: 'context-knowledge' },
  },
  {
    ...meantConductAwareOfPregnancy,
    id: 'rs.8-2-e-vi-4.mental',
    sources: [article30],
    element: { of: 'rs.8-2-e-vi-4', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-e-vi-4',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-4' },
      { ...statute, pinpoint: 'arts 7(2)(f), 8(2)(e)(vi)' },
    ],
    authority: {
      for: [
        'ongwen-conf-96-98',
        'ongwen-tj-2717-2729',
        'ongwen-aj-reproductive-autonomy',
        'ntaganda-oa5',
      ],
    },
    when: {
      all: [
        { finding: 'rs.8-2-e-vi-4.e1' },
        { finding: 'rs.8-2-e-vi-4.e2' },
        { finding: 'rs.8-2-e-vi-4.e3' },
        { finding: 'rs.8-2-e-vi-4.mental' },
      ],
    },
    crime: { code: 'FPR', category: 'war-crime-niac' },
    examples: examplesOfCrime(
      'forced pregnancy (war crime, internal conflict)',
      { ...internalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
] as const satisfies readonly Rule[];
