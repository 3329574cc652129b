import type { Rule } from '@/lib/engine/pack';
import { article30, elementsOfCrimes, statute } from './citations';
import { examplesOfCrime } from './crime-examples';
import { meantConductAwareOfCoercion } from './elements/article-30';
import {
  awareOfConflict,
  inInternalConflict,
  inInternationalConflict,
  knowledgeOfAttack,
  partOfAttack,
} from './elements/context-elements';
import { coercionOrIncapacity, penetration } from './elements/sexual-acts';
import { attackFacts, internalConflictFacts, internationalConflictFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  'doneToPerson=penetration-sexual-organ': 'yes',
  'coercion=force': 'yes',
  meantConduct: 'yes',
  'awareOf=coercion-or-incapacity': 'yes',
} as const;

export const rape = [
  {
    ...penetration,
    id: 'rs.7-1-g-1.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-1, el. 1' }],
    element: { of: 'rs.7-1-g-1', number: 1, role: 'conduct' },
  },
  {
    ...coercionOrIncapacity,
    id: 'rs.7-1-g-1.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-1, el. 2' }],
    element: { of: 'rs.7-1-g-1', number: 2, role: 'circumstance' },
  },
  {
    ...partOfAttack,
    id: 'rs.7-1-g-1.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-1, el. 3' }],
    element: { of: 'rs.7-1-g-1', number: 3, role: 'context' },
  },
  {
    ...knowledgeOfAttack,
    id: 'rs.7-1-g-1.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-1, el. 4' }],
    element: { of: 'rs.7-1-g-1', number: 4, role: 'context-knowledge' },
  },
  {
    ...meantConductAwareOfCoercion,
    id: 'rs.7-1-g-1.mental',
    sources: [article30],
    element: { of: 'rs.7-1-g-1', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.7-1-g-1',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-1' },
      { ...statute, pinpoint: 'art 7(1)(g)' },
    ],
    authority: { for: ['akayesu-597-598', 'kunarac-aj-127-129'] },
    when: {
      all: [
        { finding: 'rs.7-1-g-1.e1' },
        { finding: 'rs.7-1-g-1.e2' },
        { finding: 'rs.7-1-g-1.e3' },
        { finding: 'rs.7-1-g-1.e4' },
        { finding: 'rs.7-1-g-1.mental' },
      ],
    },
    crime: { code: 'RAPE', category: 'crime-against-humanity' },
    examples: examplesOfCrime(
      'rape (crime against humanity)',
      { ...attackFacts, ...conduct },
      'partOfAttack',
    ),
  },
  {
    ...penetration,
    id: 'rs.8-2-b-xxii-1.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-1, el. 1' }],
    element: { of: 'rs.8-2-b-xxii-1', number: 1, role: 'conduct' },
  },
  {
    ...coercionOrIncapacity,
    id: 'rs.8-2-b-xxii-1.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-1, el. 2' }],
    element: { of: 'rs.8-2-b-xxii-1', number: 2, role: 'circumstance' },
  },
  {
    ...inInternationalConflict,
    id: 'rs.8-2-b-xxii-1.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-1, el. 3' }],
    element: { of: 'rs.8-2-b-xxii-1', number: 3, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-b-xxii-1.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-1, el. 4' }],
    element: { of: 'rs.8-2-b-xxii-1', number: 4, role: 'context-knowledge' },
  },
  {
    ...meantConductAwareOfCoercion,
    id: 'rs.8-2-b-xxii-1.mental',
    sources: [article30],
    element: { of: 'rs.8-2-b-xxii-1', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-b-xxii-1',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-1' },
      { ...statute, pinpoint: 'art 8(2)(b)(xxii)' },
    ],
    authority: { for: ['akayesu-597-598', 'kunarac-aj-127-129', 'ntaganda-oa5'] },
    when: {
      all: [
        { finding: 'rs.8-2-b-xxii-1.e1' },
        { finding: 'rs.8-2-b-xxii-1.e2' },
        { finding: 'rs.8-2-b-xxii-1.e3' },
        { finding: 'rs.8-2-b-xxii-1.e4' },
        { finding: 'rs.8-2-b-xxii-1.mental' },
      ],
    },
    crime: { code: 'RAPE', category: 'war-crime-iac' },
    examples: examplesOfCrime(
      'rape (war crime, international conflict)',
      { ...internationalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
  {
    ...penetration,
    id: 'rs.8-2-e-vi-1.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-1, el. 1' }],
    element: { of: 'rs.8-2-e-vi-1', number: 1, role: 'conduct' },
  },
  {
    ...coercionOrIncapacity,
    id: 'rs.8-2-e-vi-1.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-1, el. 2' }],
    element: { of: 'rs.8-2-e-vi-1', number: 2, role: 'circumstance' },
  },
  {
    ...inInternalConflict,
    id: 'rs.8-2-e-vi-1.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-1, el. 3' }],
    element: { of: 'rs.8-2-e-vi-1', number: 3, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-e-vi-1.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-1, el. 4' }],
    element: { of: 'rs.8-2-e-vi-1', number: 4, role: 'context-knowledge' },
  },
  {
    ...meantConductAwareOfCoercion,
    id: 'rs.8-2-e-vi-1.mental',
    sources: [article30],
    element: { of: 'rs.8-2-e-vi-1', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-e-vi-1',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-1' },
      { ...statute, pinpoint: 'art 8(2)(e)(vi)' },
    ],
    authority: { for: ['akayesu-597-598', 'kunarac-aj-127-129', 'ntaganda-oa5'] },
    when: {
      all: [
        { finding: 'rs.8-2-e-vi-1.e1' },
        { finding: 'rs.8-2-e-vi-1.e2' },
        { finding: 'rs.8-2-e-vi-1.e3' },
        { finding: 'rs.8-2-e-vi-1.e4' },
        { finding: 'rs.8-2-e-vi-1.mental' },
      ],
    },
    crime: { code: 'RAPE', category: 'war-crime-niac' },
    examples: examplesOfCrime(
      'rape (war crime, internal conflict)',
      { ...internalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
] as const satisfies readonly Rule[];
