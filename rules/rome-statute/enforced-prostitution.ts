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
import { advantageObtained, sexualActByCoercion } from './elements/sexual-acts';
import { attackFacts, internalConflictFacts, internationalConflictFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  sexualInContext: 'yes',
  'coercion=duress': 'yes',
  advantage: 'yes',
  meantConduct: 'yes',
  'awareOf=coercion-or-incapacity': 'yes',
} as const;

export const enforcedProstitution = [
  {
    ...sexualActByCoercion,
    id: 'rs.7-1-g-3.e1',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-3, el. 1' },
      { source: 'hague-declaration', pinpoint: 'Part 2', checked: null },
    ],
    element: { of: 'rs.7-1-g-3', number: 1, role: 'conduct' },
  },
  {
    ...advantageObtained,
    id: 'rs.7-1-g-3.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-3, el. 2' }],
    element: { of: 'rs.7-1-g-3', number: 2, role: 'circumstance', hallmark: true },
  },
  {
    ...partOfAttack,
    id: 'rs.7-1-g-3.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-3, el. 3' }],
    element: { of: 'rs.7-1-g-3', number: 3, role: 'context' },
  },
  {
    ...knowledgeOfAttack,
    id: 'rs.7-1-g-3.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-3, el. 4' }],
    element: { of: 'rs.7-1-g-3', number: 4, role: 'context-knowledge' },
  },
  {
    ...meantConductAwareOfCoercion,
    id: 'rs.7-1-g-3.mental',
    sources: [article30],
    element: { of: 'rs.7-1-g-3', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.7-1-g-3',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(g)-3' },
      { ...statute, pinpoint: 'art 7(1)(g)' },
    ],
    when: {
      all: [
        { finding: 'rs.7-1-g-3.e1' },
        { finding: 'rs.7-1-g-3.e2' },
        { finding: 'rs.7-1-g-3.e3' },
        { finding: 'rs.7-1-g-3.e4' },
        { finding: 'rs.7-1-g-3.mental' },
      ],
    },
    crime: { code: 'EPR', category: 'crime-against-humanity' },
    examples: examplesOfCrime(
      'enforced prostitution (crime against humanity)',
      { ...attackFacts, ...conduct },
      'partOfAttack',
    ),
  },
  {
    ...sexualActByCoercion,
    id: 'rs.8-2-b-xxii-3.e1',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-3, el. 1' },
      { source: 'hague-declaration', pinpoint: 'Part 2', checked: null },
    ],
    element: { of: 'rs.8-2-b-xxii-3', number: 1, role: 'conduct' },
  },
  {
    ...advantageObtained,
    id: 'rs.8-2-b-xxii-3.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-3, el. 2' }],
    element: { of: 'rs.8-2-b-xxii-3', number: 2, role: 'circumstance', hallmark: true },
  },
  {
    ...inInternationalConflict,
    id: 'rs.8-2-b-xxii-3.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-3, el. 3' }],
    element: { of: 'rs.8-2-b-xxii-3', number: 3, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-b-xxii-3.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-3, el. 4' }],
    element: { of: 'rs.8-2-b-xxii-3', number: 4, role: 'context-knowledge' },
  },
  {
    ...meantConductAwareOfCoercion,
    id: 'rs.8-2-b-xxii-3.mental',
    sources: [article30],
    element: { of: 'rs.8-2-b-xxii-3', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-b-xxii-3',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxii)-3' },
      { ...statute, pinpoint: 'art 8(2)(b)(xxii)' },
    ],
    authority: { for: ['ntaganda-oa5'] },
    when: {
      all: [
        { finding: 'rs.8-2-b-xxii-3.e1' },
        { finding: 'rs.8-2-b-xxii-3.e2' },
        { finding: 'rs.8-2-b-xxii-3.e3' },
        { finding: 'rs.8-2-b-xxii-3.e4' },
        { finding: 'rs.8-2-b-xxii-3.mental' },
      ],
    },
    crime: { code: 'EPR', category: 'war-crime-iac' },
    examples: examplesOfCrime(
      'enforced prostitution (war crime, international conflict)',
      { ...internationalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
  {
    ...sexualActByCoercion,
    id: 'rs.8-2-e-vi-3.e1',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-3, el. 1' },
      { source: 'hague-declaration', pinpoint: 'Part 2', checked: null },
    ],
    element: { of: 'rs.8-2-e-vi-3', number: 1, role: 'conduct' },
  },
  {
    ...advantageObtained,
    id: 'rs.8-2-e-vi-3.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-3, el. 2' }],
    element: { of: 'rs.8-2-e-vi-3', number: 2, role: 'circumstance', hallmark: true },
  },
  {
    ...inInternalConflict,
    id: 'rs.8-2-e-vi-3.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-3, el. 3' }],
    element: { of: 'rs.8-2-e-vi-3', number: 3, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-e-vi-3.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-3, el. 4' }],
    element: { of: 'rs.8-2-e-vi-3', number: 4, role: 'context-knowledge' },
  },
  {
    ...meantConductAwareOfCoercion,
    id: 'rs.8-2-e-vi-3.mental',
    sources: [article30],
    element: { of: 'rs.8-2-e-vi-3', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-e-vi-3',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vi)-3' },
      { ...statute, pinpoint: 'art 8(2)(e)(vi)' },
    ],
    authority: { for: ['ntaganda-oa5'] },
    when: {
      all: [
        { finding: 'rs.8-2-e-vi-3.e1' },
        { finding: 'rs.8-2-e-vi-3.e2' },
        { finding: 'rs.8-2-e-vi-3.e3' },
        { finding: 'rs.8-2-e-vi-3.e4' },
        { finding: 'rs.8-2-e-vi-3.mental' },
      ],
    },
    crime: { code: 'EPR', category: 'war-crime-niac' },
    examples: examplesOfCrime(
      'enforced prostitution (war crime, internal conflict)',
      { ...internalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
] as const satisfies readonly Rule[];
