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
import {
  deathOrEndangerment,
  mutilated,
  neitherTreatmentNorInterest,
} from './elements/mutilation-and-recruitment';
import { inPowerOfOtherParty, notTakingPart } from './elements/status';
import { internalConflictFacts, internationalConflictFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  'otherConduct=mutilation': 'yes',
  lifeOrHealthEndangered: 'yes',
  medicallyJustified: 'no',
  inThePersonsInterest: 'no',
  meantConduct: 'yes',
  meantOrForesawResult: 'yes',
  'statusOfPersons=power-of-other-party': 'yes',
} as const;
const conduct82CI2 = {
  'otherConduct=mutilation': 'yes',
  lifeOrHealthEndangered: 'yes',
  medicallyJustified: 'no',
  inThePersonsInterest: 'no',
  meantConduct: 'yes',
  meantOrForesawResult: 'yes',
  'statusOfPersons=civilian': 'yes',
  'awareOf=protected-status': 'yes',
} as const;

export const mutilation = [
  {
    ...mutilated,
    id: 'rs.8-2-b-x-1.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(x)-1, el. 1' }],
    element: { of: 'rs.8-2-b-x-1', number: 1, role: 'conduct' },
  },
  {
    ...deathOrEndangerment,
    id: 'rs.8-2-b-x-1.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(x)-1, el. 2' }],
    element: { of: 'rs.8-2-b-x-1', number: 2, role: 'consequence' },
  },
  {
    ...neitherTreatmentNorInterest,
    id: 'rs.8-2-b-x-1.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(x)-1, el. 3' }],
    element: { of: 'rs.8-2-b-x-1', number: 3, role: 'circumstance' },
  },
  {
    ...inPowerOfOtherParty,
    id: 'rs.8-2-b-x-1.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(x)-1, el. 4' }],
    element: { of: 'rs.8-2-b-x-1', number: 4, role: 'circumstance' },
  },
  {
    ...inInternationalConflict,
    id: 'rs.8-2-b-x-1.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(x)-1, el. 5' }],
    element: { of: 'rs.8-2-b-x-1', number: 5, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-b-x-1.e6',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(x)-1, el. 6' }],
    element: { of: 'rs.8-2-b-x-1', number: 6, role: 'context-knowledge' },
  },
  {
    ...meantConductAndResult,
    id: 'rs.8-2-b-x-1.mental',
    sources: [article30],
    element: { of: 'rs.8-2-b-x-1', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-b-x-1',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(x)-1' },
      { ...statute, pinpoint: 'art 8(2)(b)(x)' },
    ],
    when: {
      all: [
        { finding: 'rs.8-2-b-x-1.e1' },
        { finding: 'rs.8-2-b-x-1.e2' },
        { finding: 'rs.8-2-b-x-1.e3' },
        { finding: 'rs.8-2-b-x-1.e4' },
        { finding: 'rs.8-2-b-x-1.e5' },
        { finding: 'rs.8-2-b-x-1.e6' },
        { finding: 'rs.8-2-b-x-1.mental' },
      ],
    },
    crime: { code: 'MUT', category: 'war-crime-iac' },
    examples: examplesOfCrime(
      'mutilation (war crime, international conflict)',
      { ...internationalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
  {
    ...mutilated,
    id: 'rs.8-2-c-i-2.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-2, el. 1' }],
    element: { of: 'rs.8-2-c-i-2', number: 1, role: 'conduct' },
  },
  {
    ...neitherTreatmentNorInterest,
    id: 'rs.8-2-c-i-2.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-2, el. 2' }],
    element: { of: 'rs.8-2-c-i-2', number: 2, role: 'circumstance' },
  },
  {
    ...notTakingPart,
    id: 'rs.8-2-c-i-2.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-2, el. 3' }],
    element: { of: 'rs.8-2-c-i-2', number: 3, role: 'circumstance' },
  },
  {
    ...awareOfStatus,
    id: 'rs.8-2-c-i-2.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-2, el. 4' }],
    element: { of: 'rs.8-2-c-i-2', number: 4, role: 'mental' },
  },
  {
    ...inInternalConflict,
    id: 'rs.8-2-c-i-2.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-2, el. 5' }],
    element: { of: 'rs.8-2-c-i-2', number: 5, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-c-i-2.e6',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-2, el. 6' }],
    element: { of: 'rs.8-2-c-i-2', number: 6, role: 'context-knowledge' },
  },
  {
    ...meantConductAndResult,
    id: 'rs.8-2-c-i-2.mental',
    sources: [article30],
    element: { of: 'rs.8-2-c-i-2', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-c-i-2',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-2' },
      { ...statute, pinpoint: 'art 8(2)(c)(i)' },
    ],
    when: {
      all: [
        { finding: 'rs.8-2-c-i-2.e1' },
        { finding: 'rs.8-2-c-i-2.e2' },
        { finding: 'rs.8-2-c-i-2.e3' },
        { finding: 'rs.8-2-c-i-2.e4' },
        { finding: 'rs.8-2-c-i-2.e5' },
        { finding: 'rs.8-2-c-i-2.e6' },
        { finding: 'rs.8-2-c-i-2.mental' },
      ],
    },
    crime: { code: 'MUT', category: 'war-crime-niac' },
    examples: examplesOfCrime(
      'mutilation (war crime, common article 3)',
      { ...internalConflictFacts, ...conduct82CI2 },
      'associatedWithConflict',
    ),
  },
  {
    ...mutilated,
    id: 'rs.8-2-e-xi-1.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(xi)-1, el. 1' }],
    element: { of: 'rs.8-2-e-xi-1', number: 1, role: 'conduct' },
  },
  {
    ...deathOrEndangerment,
    id: 'rs.8-2-e-xi-1.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(xi)-1, el. 2' }],
    element: { of: 'rs.8-2-e-xi-1', number: 2, role: 'consequence' },
  },
  {
    ...neitherTreatmentNorInterest,
    id: 'rs.8-2-e-xi-1.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(xi)-1, el. 3' }],
    element: { of: 'rs.8-2-e-xi-1', number: 3, role: 'circumstance' },
  },
  {
    ...inPowerOfOtherParty,
    id: 'rs.8-2-e-xi-1.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(xi)-1, el. 4' }],
    element: { of: 'rs.8-2-e-xi-1', number: 4, role: 'circumstance' },
  },
  {
    ...inInternalConflict,
    id: 'rs.8-2-e-xi-1.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(xi)-1, el. 5' }],
    element: { of: 'rs.8-2-e-xi-1', number: 5, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-e-xi-1.e6',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(xi)-1, el. 6' }],
    element: { of: 'rs.8-2-e-xi-1', number: 6, role: 'context-knowledge' },
  },
  {
    ...meantConductAndResult,
    id: 'rs.8-2-e-xi-1.mental',
    sources: [article30],
    element: { of: 'rs.8-2-e-xi-1', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-e-xi-1',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(xi)-1' },
      { ...statute, pinpoint: 'art 8(2)(e)(xi)' },
    ],
    when: {
      all: [
        { finding: 'rs.8-2-e-xi-1.e1' },
        { finding: 'rs.8-2-e-xi-1.e2' },
        { finding: 'rs.8-2-e-xi-1.e3' },
        { finding: 'rs.8-2-e-xi-1.e4' },
        { finding: 'rs.8-2-e-xi-1.e5' },
        { finding: 'rs.8-2-e-xi-1.e6' },
        { finding: 'rs.8-2-e-xi-1.mental' },
      ],
    },
    crime: { code: 'MUT', category: 'war-crime-niac' },
    examples: examplesOfCrime(
      'mutilation (war crime, internal conflict)',
      { ...internalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
] as const satisfies readonly Rule[];
