import type { Rule } from '@/lib/engine/pack';
import { article30, elementsOfCrimes, statute } from './citations';
import { examplesOfCrime } from './crime-examples';
import { meantConductAndResult } from './elements/article-30';
import {
  awareOfConflict,
  inInternalConflict,
  inInternationalConflict,
} from './elements/context-elements';
import { awareOfStatus } from './elements/mental-elements';
import { genevaProtected, notTakingPart } from './elements/status';
import { greatSuffering, severePain } from './elements/suffering-and-dignity';
import { internalConflictFacts, internationalConflictFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  severePainOrSuffering: 'yes',
  'statusOfPersons=geneva-protected': 'yes',
  'awareOf=protected-status': 'yes',
  meantConduct: 'yes',
  meantOrForesawResult: 'yes',
} as const;
const conduct82AIii = {
  greatSufferingOrSeriousInjury: 'yes',
  'statusOfPersons=geneva-protected': 'yes',
  'awareOf=protected-status': 'yes',
  meantConduct: 'yes',
  meantOrForesawResult: 'yes',
} as const;
const conduct82CI3 = {
  severePainOrSuffering: 'yes',
  'statusOfPersons=civilian': 'yes',
  'awareOf=protected-status': 'yes',
  meantConduct: 'yes',
  meantOrForesawResult: 'yes',
} as const;

export const inhumanAndCruelTreatment = [
  {
    ...severePain,
    id: 'rs.8-2-a-ii-2.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-2, el. 1' }],
    element: { of: 'rs.8-2-a-ii-2', number: 1, role: 'consequence' },
  },
  {
    ...genevaProtected,
    id: 'rs.8-2-a-ii-2.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-2, el. 2' }],
    element: { of: 'rs.8-2-a-ii-2', number: 2, role: 'circumstance' },
  },
  {
    ...awareOfStatus,
    id: 'rs.8-2-a-ii-2.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-2, el. 3' }],
    element: { of: 'rs.8-2-a-ii-2', number: 3, role: 'mental' },
  },
  {
    ...inInternationalConflict,
    id: 'rs.8-2-a-ii-2.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-2, el. 4' }],
    element: { of: 'rs.8-2-a-ii-2', number: 4, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-a-ii-2.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-2, el. 5' }],
    element: { of: 'rs.8-2-a-ii-2', number: 5, role: 'context-knowledge' },
  },
  {
    ...meantConductAndResult,
    id: 'rs.8-2-a-ii-2.mental',
    sources: [article30],
    element: { of: 'rs.8-2-a-ii-2', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-a-ii-2',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-2' },
      { ...statute, pinpoint: 'art 8(2)(a)(ii)' },
    ],
    when: {
      all: [
        { finding: 'rs.8-2-a-ii-2.e1' },
        { finding: 'rs.8-2-a-ii-2.e2' },
        { finding: 'rs.8-2-a-ii-2.e3' },
        { finding: 'rs.8-2-a-ii-2.e4' },
        { finding: 'rs.8-2-a-ii-2.e5' },
        { finding: 'rs.8-2-a-ii-2.mental' },
      ],
    },
    crime: { code: 'CRU', category: 'war-crime-iac' },
    examples: examplesOfCrime(
      'inhuman treatment (war crime, international conflict)',
      { ...internationalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
  {
    ...greatSuffering,
    id: 'rs.8-2-a-iii.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(iii), el. 1' }],
    element: { of: 'rs.8-2-a-iii', number: 1, role: 'consequence' },
  },
  {
    ...genevaProtected,
    id: 'rs.8-2-a-iii.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(iii), el. 2' }],
    element: { of: 'rs.8-2-a-iii', number: 2, role: 'circumstance' },
  },
  {
    ...awareOfStatus,
    id: 'rs.8-2-a-iii.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(iii), el. 3' }],
    element: { of: 'rs.8-2-a-iii', number: 3, role: 'mental' },
  },
  {
    ...inInternationalConflict,
    id: 'rs.8-2-a-iii.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(iii), el. 4' }],
    element: { of: 'rs.8-2-a-iii', number: 4, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-a-iii.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(iii), el. 5' }],
    element: { of: 'rs.8-2-a-iii', number: 5, role: 'context-knowledge' },
  },
  {
    ...meantConductAndResult,
    id: 'rs.8-2-a-iii.mental',
    sources: [article30],
    element: { of: 'rs.8-2-a-iii', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-a-iii',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(iii)' },
      { ...statute, pinpoint: 'art 8(2)(a)(iii)' },
    ],
    when: {
      all: [
        { finding: 'rs.8-2-a-iii.e1' },
        { finding: 'rs.8-2-a-iii.e2' },
        { finding: 'rs.8-2-a-iii.e3' },
        { finding: 'rs.8-2-a-iii.e4' },
        { finding: 'rs.8-2-a-iii.e5' },
        { finding: 'rs.8-2-a-iii.mental' },
      ],
    },
    crime: { code: 'GSU', category: 'war-crime-iac' },
    examples: examplesOfCrime(
      'wilfully causing great suffering (war crime)',
      { ...internationalConflictFacts, ...conduct82AIii },
      'associatedWithConflict',
    ),
  },
  {
    ...severePain,
    id: 'rs.8-2-c-i-3.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-3, el. 1' }],
    element: { of: 'rs.8-2-c-i-3', number: 1, role: 'consequence' },
  },
  {
    ...notTakingPart,
    id: 'rs.8-2-c-i-3.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-3, el. 2' }],
    element: { of: 'rs.8-2-c-i-3', number: 2, role: 'circumstance' },
  },
  {
    ...awareOfStatus,
    id: 'rs.8-2-c-i-3.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-3, el. 3' }],
    element: { of: 'rs.8-2-c-i-3', number: 3, role: 'mental' },
  },
  {
    ...inInternalConflict,
    id: 'rs.8-2-c-i-3.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-3, el. 4' }],
    element: { of: 'rs.8-2-c-i-3', number: 4, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-c-i-3.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-3, el. 5' }],
    element: { of: 'rs.8-2-c-i-3', number: 5, role: 'context-knowledge' },
  },
  {
    ...meantConductAndResult,
    id: 'rs.8-2-c-i-3.mental',
    sources: [article30],
    element: { of: 'rs.8-2-c-i-3', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-c-i-3',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-3' },
      { ...statute, pinpoint: 'art 8(2)(c)(i)' },
    ],
    authority: { for: ['celebici-tj-1062-1066'] },
    when: {
      all: [
        { finding: 'rs.8-2-c-i-3.e1' },
        { finding: 'rs.8-2-c-i-3.e2' },
        { finding: 'rs.8-2-c-i-3.e3' },
        { finding: 'rs.8-2-c-i-3.e4' },
        { finding: 'rs.8-2-c-i-3.e5' },
        { finding: 'rs.8-2-c-i-3.mental' },
      ],
    },
    crime: { code: 'CRU', category: 'war-crime-niac' },
    examples: examplesOfCrime(
      'cruel treatment (war crime, internal conflict)',
      { ...internalConflictFacts, ...conduct82CI3 },
      'associatedWithConflict',
    ),
  },
] as const satisfies readonly Rule[];
