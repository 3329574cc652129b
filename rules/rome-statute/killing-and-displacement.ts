import type { Rule } from '@/lib/engine/pack';
import { article30, elementsOfCrimes, statute } from './citations';
import { examplesOfCrime } from './crime-examples';
import { meantConduct, meantConductAndResult } from './elements/article-30';
import { knowledgeOfAttack, partOfAttack } from './elements/context-elements';
import { awareOfLawfulPresence } from './elements/mental-elements';
import { forcedDisplacement, killing, lawfulPresence } from './elements/other-conduct';
import { attackFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  'otherConduct=killing': 'yes',
  meantConduct: 'yes',
  meantOrForesawResult: 'yes',
} as const;
const conduct71D = {
  'otherConduct=displacement': 'yes',
  removalPermitted: 'no',
  lawfullyPresent: 'yes',
  'awareOf=lawful-presence': 'yes',
  meantConduct: 'yes',
} as const;

export const killingAndDisplacement = [
  {
    ...killing,
    id: 'rs.7-1-a.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(a), el. 1' }],
    element: { of: 'rs.7-1-a', number: 1, role: 'conduct' },
  },
  {
    ...partOfAttack,
    id: 'rs.7-1-a.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(a), el. 2' }],
    element: { of: 'rs.7-1-a', number: 2, role: 'context' },
  },
  {
    ...knowledgeOfAttack,
    id: 'rs.7-1-a.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(a), el. 3' }],
    element: { of: 'rs.7-1-a', number: 3, role: 'context-knowledge' },
  },
  {
    ...meantConductAndResult,
    id: 'rs.7-1-a.mental',
    sources: [article30],
    element: { of: 'rs.7-1-a', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.7-1-a',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(a)' },
      { ...statute, pinpoint: 'art 7(1)(a)' },
    ],
    when: {
      all: [
        { finding: 'rs.7-1-a.e1' },
        { finding: 'rs.7-1-a.e2' },
        { finding: 'rs.7-1-a.e3' },
        { finding: 'rs.7-1-a.mental' },
      ],
    },
    crime: { code: 'MUR', category: 'crime-against-humanity' },
    examples: examplesOfCrime(
      'murder (crime against humanity)',
      { ...attackFacts, ...conduct },
      'partOfAttack',
    ),
  },
  {
    ...forcedDisplacement,
    id: 'rs.7-1-d.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(d), el. 1' }],
    element: { of: 'rs.7-1-d', number: 1, role: 'conduct' },
  },
  {
    ...lawfulPresence,
    id: 'rs.7-1-d.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(d), el. 2' }],
    element: { of: 'rs.7-1-d', number: 2, role: 'circumstance' },
  },
  {
    ...awareOfLawfulPresence,
    id: 'rs.7-1-d.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(d), el. 3' }],
    element: { of: 'rs.7-1-d', number: 3, role: 'mental' },
  },
  {
    ...partOfAttack,
    id: 'rs.7-1-d.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(d), el. 4' }],
    element: { of: 'rs.7-1-d', number: 4, role: 'context' },
  },
  {
    ...knowledgeOfAttack,
    id: 'rs.7-1-d.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(d), el. 5' }],
    element: { of: 'rs.7-1-d', number: 5, role: 'context-knowledge' },
  },
  {
    ...meantConduct,
    id: 'rs.7-1-d.mental',
    sources: [article30],
    element: { of: 'rs.7-1-d', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.7-1-d',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(d)' },
      { ...statute, pinpoint: 'arts 7(1)(d), 7(2)(d)' },
    ],
    when: {
      all: [
        { finding: 'rs.7-1-d.e1' },
        { finding: 'rs.7-1-d.e2' },
        { finding: 'rs.7-1-d.e3' },
        { finding: 'rs.7-1-d.e4' },
        { finding: 'rs.7-1-d.e5' },
        { finding: 'rs.7-1-d.mental' },
      ],
    },
    crime: { code: 'DEP', category: 'crime-against-humanity' },
    examples: examplesOfCrime(
      'deportation or forcible transfer',
      { ...attackFacts, ...conduct71D },
      'partOfAttack',
    ),
  },
] as const satisfies readonly Rule[];
