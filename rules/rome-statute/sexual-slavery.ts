import type { Rule } from '@/lib/engine/pack';
import { article30, elementsOfCrimes, statute } from './citations';
import { examplesOfCrime } from './crime-examples';
import { meantConductAndResultAwareOfOwnership } from './elements/article-30';
import {
  awareOfConflict,
  inInternalConflict,
  inInternationalConflict,
  knowledgeOfAttack,
  partOfAttack,
} from './elements/context-elements';
import { ownershipPower } from './elements/ownership-and-reproduction';
import { sexualActsCaused } from './elements/sexual-acts';
import { attackFacts, internalConflictFacts, internationalConflictFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  treatedAsOwned: 'yes',
  sexualInContext: 'yes',
  meantConduct: 'yes',
  meantOrForesawResult: 'yes',
  'awareOf=ownership': 'yes',
} as const;

export const sexualSlavery = [
  {
    ...ownershipPower,
    id: 'rs.7-1-g-2.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-2, el. 1' }],
    element: { of: 'rs.7-1-g-2', number: 1, role: 'conduct' },
  },
  {
    ...sexualActsCaused,
    id: 'rs.7-1-g-2.e2',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-2, el. 2' },
      { source: 'hague-declaration', pinpoint: 'Part 2', checked: null },
    ],
    element: { of: 'rs.7-1-g-2', number: 2, role: 'conduct' },
  },
  {
    ...partOfAttack,
    id: 'rs.7-1-g-2.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-2, el. 3' }],
    element: { of: 'rs.7-1-g-2', number: 3, role: 'context' },
  },
  {
    ...knowledgeOfAttack,
    id: 'rs.7-1-g-2.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-2, el. 4' }],
    element: { of: 'rs.7-1-g-2', number: 4, role: 'context-knowledge' },
  },
  {
    ...meantConductAndResultAwareOfOwnership,
    id: 'rs.7-1-g-2.mental',
    sources: [article30],
    element: { of: 'rs.7-1-g-2', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.7-1-g-2',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-2' },
      { ...statute, pinpoint: 'art 7(1)(g)' },
    ],
    authority: { for: ['katanga-tj-975-976'] },
    when: {
      all: [
        { finding: 'rs.7-1-g-2.e1' },
        { finding: 'rs.7-1-g-2.e2' },
        { finding: 'rs.7-1-g-2.e3' },
        { finding: 'rs.7-1-g-2.e4' },
        { finding: 'rs.7-1-g-2.mental' },
      ],
    },
    crime: { code: 'SSL', category: 'crime-against-humanity' },
    examples: examplesOfCrime(
      'sexual slavery (crime against humanity)',
      { ...attackFacts, ...conduct },
      'partOfAttack',
    ),
  },
  {
    ...ownershipPower,
    id: 'rs.8-2-b-xxii-2.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-2, el. 1' }],
    element: { of: 'rs.8-2-b-xxii-2', number: 1, role: 'conduct' },
  },
  {
    ...sexualActsCaused,
    id: 'rs.8-2-b-xxii-2.e2',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-2, el. 2' },
      { source: 'hague-declaration', pinpoint: 'Part 2', checked: null },
    ],
    element: { of: 'rs.8-2-b-xxii-2', number: 2, role: 'conduct' },
  },
  {
    ...inInternationalConflict,
    id: 'rs.8-2-b-xxii-2.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-2, el. 3' }],
    element: { of: 'rs.8-2-b-xxii-2', number: 3, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-b-xxii-2.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-2, el. 4' }],
    element: { of: 'rs.8-2-b-xxii-2', number: 4, role: 'context-knowledge' },
  },
  {
    ...meantConductAndResultAwareOfOwnership,
    id: 'rs.8-2-b-xxii-2.mental',
    sources: [article30],
    element: { of: 'rs.8-2-b-xxii-2', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-b-xxii-2',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-2' },
      { ...statute, pinpoint: 'art 8(2)(b)(xxii)' },
    ],
    authority: { for: ['katanga-tj-975-976', 'ntaganda-oa5'] },
    when: {
      all: [
        { finding: 'rs.8-2-b-xxii-2.e1' },
        { finding: 'rs.8-2-b-xxii-2.e2' },
        { finding: 'rs.8-2-b-xxii-2.e3' },
        { finding: 'rs.8-2-b-xxii-2.e4' },
        { finding: 'rs.8-2-b-xxii-2.mental' },
      ],
    },
    crime: { code: 'SSL', category: 'war-crime-iac' },
    examples: examplesOfCrime(
      'sexual slavery (war crime, international conflict)',
      { ...internationalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
  {
    ...ownershipPower,
    id: 'rs.8-2-e-vi-2.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-2, el. 1' }],
    element: { of: 'rs.8-2-e-vi-2', number: 1, role: 'conduct' },
  },
  {
    ...sexualActsCaused,
    id: 'rs.8-2-e-vi-2.e2',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-2, el. 2' },
      { source: 'hague-declaration', pinpoint: 'Part 2', checked: null },
    ],
    element: { of: 'rs.8-2-e-vi-2', number: 2, role: 'conduct' },
  },
  {
    ...inInternalConflict,
    id: 'rs.8-2-e-vi-2.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-2, el. 3' }],
    element: { of: 'rs.8-2-e-vi-2', number: 3, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-e-vi-2.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-2, el. 4' }],
    element: { of: 'rs.8-2-e-vi-2', number: 4, role: 'context-knowledge' },
  },
  {
    ...meantConductAndResultAwareOfOwnership,
    id: 'rs.8-2-e-vi-2.mental',
    sources: [article30],
    element: { of: 'rs.8-2-e-vi-2', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-e-vi-2',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-2' },
      { ...statute, pinpoint: 'art 8(2)(e)(vi)' },
    ],
    authority: { for: ['katanga-tj-975-976', 'ntaganda-oa5'] },
    when: {
      all: [
        { finding: 'rs.8-2-e-vi-2.e1' },
        { finding: 'rs.8-2-e-vi-2.e2' },
        { finding: 'rs.8-2-e-vi-2.e3' },
        { finding: 'rs.8-2-e-vi-2.e4' },
        { finding: 'rs.8-2-e-vi-2.mental' },
      ],
    },
    crime: { code: 'SSL', category: 'war-crime-niac' },
    examples: examplesOfCrime(
      'sexual slavery (war crime, internal conflict)',
      { ...internalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
] as const satisfies readonly Rule[];
