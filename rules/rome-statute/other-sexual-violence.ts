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
import { awareOfGravity } from './elements/mental-elements';
import {
  gravityOfArticle7,
  gravityOfCommonArticle3,
  gravityOfGraveBreach,
  sexualActByCoercion,
} from './elements/sexual-acts';
import { attackFacts, internalConflictFacts, internationalConflictFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  sexualInContext: 'yes',
  'coercion=coercive-environment': 'yes',
  'comparableGravity=article-7-1-g': 'yes',
  'comparableGravity=grave-breach': 'yes',
  'comparableGravity=common-article-3': 'yes',
  'awareOf=gravity': 'yes',
  meantConduct: 'yes',
  'awareOf=coercion-or-incapacity': 'yes',
} as const;

export const otherSexualViolence = [
  {
    ...sexualActByCoercion,
    id: 'rs.7-1-g-6.e1',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-6, el. 1' },
      { source: 'hague-declaration', pinpoint: 'Part 2', checked: null },
    ],
    element: { of: 'rs.7-1-g-6', number: 1, role: 'conduct' },
  },
  {
    ...gravityOfArticle7,
    id: 'rs.7-1-g-6.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-6, el. 2' }],
    element: { of: 'rs.7-1-g-6', number: 2, role: 'circumstance' },
  },
  {
    ...awareOfGravity,
    id: 'rs.7-1-g-6.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-6, el. 3' }],
    element: { of: 'rs.7-1-g-6', number: 3, role: 'mental' },
  },
  {
    ...partOfAttack,
    id: 'rs.7-1-g-6.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-6, el. 4' }],
    element: { of: 'rs.7-1-g-6', number: 4, role: 'context' },
  },
  {
    ...knowledgeOfAttack,
    id: 'rs.7-1-g-6.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-6, el. 5' }],
    element: { of: 'rs.7-1-g-6', number: 5, role: 'context-knowledge' },
  },
  {
    ...meantConductAwareOfCoercion,
    id: 'rs.7-1-g-6.mental',
    sources: [article30],
    element: { of: 'rs.7-1-g-6', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.7-1-g-6',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-6' },
      { ...statute, pinpoint: 'art 7(1)(g)' },
    ],
    authority: { for: ['akayesu-688'], against: ['kenyatta-264-266', 'bemba-warrant-40'] },
    when: {
      all: [
        { finding: 'rs.7-1-g-6.e1' },
        { finding: 'rs.7-1-g-6.e2' },
        { finding: 'rs.7-1-g-6.e3' },
        { finding: 'rs.7-1-g-6.e4' },
        { finding: 'rs.7-1-g-6.e5' },
        { finding: 'rs.7-1-g-6.mental' },
      ],
    },
    crime: { code: 'OSV', category: 'crime-against-humanity' },
    examples: examplesOfCrime(
      'other sexual violence (crime against humanity)',
      { ...attackFacts, ...conduct },
      'partOfAttack',
    ),
  },
  {
    ...sexualActByCoercion,
    id: 'rs.8-2-b-xxii-6.e1',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-6, el. 1' },
      { source: 'hague-declaration', pinpoint: 'Part 2', checked: null },
    ],
    element: { of: 'rs.8-2-b-xxii-6', number: 1, role: 'conduct' },
  },
  {
    ...gravityOfGraveBreach,
    id: 'rs.8-2-b-xxii-6.e2',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-6, el. 2' },
      { source: 'geneva-conventions', pinpoint: 'Convention IV, art 147', checked: null },
    ],
    element: { of: 'rs.8-2-b-xxii-6', number: 2, role: 'circumstance' },
  },
  {
    ...awareOfGravity,
    id: 'rs.8-2-b-xxii-6.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-6, el. 3' }],
    element: { of: 'rs.8-2-b-xxii-6', number: 3, role: 'mental' },
  },
  {
    ...inInternationalConflict,
    id: 'rs.8-2-b-xxii-6.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-6, el. 4' }],
    element: { of: 'rs.8-2-b-xxii-6', number: 4, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-b-xxii-6.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-6, el. 5' }],
    element: { of: 'rs.8-2-b-xxii-6', number: 5, role: 'context-knowledge' },
  },
  {
    ...meantConductAwareOfCoercion,
    id: 'rs.8-2-b-xxii-6.mental',
    sources: [article30],
    element: { of: 'rs.8-2-b-xxii-6', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-b-xxii-6',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-6' },
      { ...statute, pinpoint: 'art 8(2)(b)(xxii)' },
    ],
    authority: {
      for: ['akayesu-688', 'ntaganda-oa5'],
      against: ['kenyatta-264-266', 'bemba-warrant-40'],
    },
    when: {
      all: [
        { finding: 'rs.8-2-b-xxii-6.e1' },
        { finding: 'rs.8-2-b-xxii-6.e2' },
        { finding: 'rs.8-2-b-xxii-6.e3' },
        { finding: 'rs.8-2-b-xxii-6.e4' },
        { finding: 'rs.8-2-b-xxii-6.e5' },
        { finding: 'rs.8-2-b-xxii-6.mental' },
      ],
    },
    crime: { code: 'OSV', category: 'war-crime-iac' },
    examples: examplesOfCrime(
      'other sexual violence (war crime, international conflict)',
      { ...internationalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
  {
    ...sexualActByCoercion,
    id: 'rs.8-2-e-vi-6.e1',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-6, el. 1' },
      { source: 'hague-declaration', pinpoint: 'Part 2', checked: null },
    ],
    element: { of: 'rs.8-2-e-vi-6', number: 1, role: 'conduct' },
  },
  {
    ...gravityOfCommonArticle3,
    id: 'rs.8-2-e-vi-6.e2',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-6, el. 2' },
      { source: 'geneva-conventions', pinpoint: 'common art 3', checked: null },
    ],
    element: { of: 'rs.8-2-e-vi-6', number: 2, role: 'circumstance' },
  },
  {
    ...awareOfGravity,
    id: 'rs.8-2-e-vi-6.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-6, el. 3' }],
    element: { of: 'rs.8-2-e-vi-6', number: 3, role: 'mental' },
  },
  {
    ...inInternalConflict,
    id: 'rs.8-2-e-vi-6.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-6, el. 4' }],
    element: { of: 'rs.8-2-e-vi-6', number: 4, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-e-vi-6.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-6, el. 5' }],
    element: { of: 'rs.8-2-e-vi-6', number: 5, role: 'context-knowledge' },
  },
  {
    ...meantConductAwareOfCoercion,
    id: 'rs.8-2-e-vi-6.mental',
    sources: [article30],
    element: { of: 'rs.8-2-e-vi-6', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-e-vi-6',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-6' },
      { ...statute, pinpoint: 'art 8(2)(e)(vi)' },
    ],
    authority: {
      for: ['akayesu-688', 'ntaganda-oa5'],
      against: ['kenyatta-264-266', 'bemba-warrant-40'],
    },
    when: {
      all: [
        { finding: 'rs.8-2-e-vi-6.e1' },
        { finding: 'rs.8-2-e-vi-6.e2' },
        { finding: 'rs.8-2-e-vi-6.e3' },
        { finding: 'rs.8-2-e-vi-6.e4' },
        { finding: 'rs.8-2-e-vi-6.e5' },
        { finding: 'rs.8-2-e-vi-6.mental' },
      ],
    },
    crime: { code: 'OSV', category: 'war-crime-niac' },
    examples: examplesOfCrime(
      'other sexual violence (war crime, internal conflict)',
      { ...internalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
] as const satisfies readonly Rule[];
