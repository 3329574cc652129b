import type { Rule } from '@/lib/engine/pack';
import { article30, elementsOfCrimes, statute } from './citations';
import { examplesOfCrime } from './crime-examples';
import { meantConduct } from './elements/article-30';
import {
  awareOfConflict,
  inInternalConflict,
  inInternationalConflict,
} from './elements/context-elements';
import { knewOrShouldHaveKnownAge } from './elements/mental-elements';
import {
  recruitmentByForceOrGroup,
  recruitmentByState,
} from './elements/mutilation-and-recruitment';
import { underFifteen } from './elements/status';
import { internalConflictFacts, internationalConflictFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  'otherConduct=recruitment-state-forces': 'yes',
  'ageOfPersons=under-15': 'yes',
  'knowledgeOfAge=knew': 'yes',
  meantConduct: 'yes',
} as const;
const conduct82EVii = {
  'otherConduct=recruitment-armed-group': 'yes',
  'ageOfPersons=under-15': 'yes',
  'knowledgeOfAge=should-have-known': 'yes',
  meantConduct: 'yes',
} as const;

export const childRecruitment = [
  {
    ...recruitmentByState,
    id: 'rs.8-2-b-xxvi.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxvi), el. 1' }],
    element: { of: 'rs.8-2-b-xxvi', number: 1, role: 'conduct' },
  },
  {
    ...underFifteen,
    id: 'rs.8-2-b-xxvi.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxvi), el. 2' }],
    element: { of: 'rs.8-2-b-xxvi', number: 2, role: 'circumstance' },
  },
  {
    ...knewOrShouldHaveKnownAge,
    id: 'rs.8-2-b-xxvi.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxvi), el. 3' }],
    element: { of: 'rs.8-2-b-xxvi', number: 3, role: 'mental' },
  },
  {
    ...inInternationalConflict,
    id: 'rs.8-2-b-xxvi.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxvi), el. 4' }],
    element: { of: 'rs.8-2-b-xxvi', number: 4, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-b-xxvi.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxvi), el. 5' }],
    element: { of: 'rs.8-2-b-xxvi', number: 5, role: 'context-knowledge' },
  },
  {
    ...meantConduct,
    id: 'rs.8-2-b-xxvi.mental',
    sources: [article30],
    element: { of: 'rs.8-2-b-xxvi', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-b-xxvi',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxvi)' },
      { ...statute, pinpoint: 'art 8(2)(b)(xxvi)' },
    ],
    when: {
      all: [
        { finding: 'rs.8-2-b-xxvi.e1' },
        { finding: 'rs.8-2-b-xxvi.e2' },
        { finding: 'rs.8-2-b-xxvi.e3' },
        { finding: 'rs.8-2-b-xxvi.e4' },
        { finding: 'rs.8-2-b-xxvi.e5' },
        { finding: 'rs.8-2-b-xxvi.mental' },
      ],
    },
    crime: { code: 'CHI', category: 'war-crime-iac' },
    examples: examplesOfCrime(
      'child recruitment (war crime, international conflict)',
      { ...internationalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
  {
    ...recruitmentByForceOrGroup,
    id: 'rs.8-2-e-vii.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vii), el. 1' }],
    element: { of: 'rs.8-2-e-vii', number: 1, role: 'conduct' },
  },
  {
    ...underFifteen,
    id: 'rs.8-2-e-vii.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vii), el. 2' }],
    element: { of: 'rs.8-2-e-vii', number: 2, role: 'circumstance' },
  },
  {
    ...knewOrShouldHaveKnownAge,
    id: 'rs.8-2-e-vii.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vii), el. 3' }],
    element: { of: 'rs.8-2-e-vii', number: 3, role: 'mental' },
  },
  {
    ...inInternalConflict,
    id: 'rs.8-2-e-vii.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vii), el. 4' }],
    element: { of: 'rs.8-2-e-vii', number: 4, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-e-vii.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vii), el. 5' }],
    element: { of: 'rs.8-2-e-vii', number: 5, role: 'context-knowledge' },
  },
  {
    ...meantConduct,
    id: 'rs.8-2-e-vii.mental',
    sources: [article30],
    element: { of: 'rs.8-2-e-vii', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-e-vii',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(e)(vii)' },
      { ...statute, pinpoint: 'art 8(2)(e)(vii)' },
    ],
    when: {
      all: [
        { finding: 'rs.8-2-e-vii.e1' },
        { finding: 'rs.8-2-e-vii.e2' },
        { finding: 'rs.8-2-e-vii.e3' },
        { finding: 'rs.8-2-e-vii.e4' },
        { finding: 'rs.8-2-e-vii.e5' },
        { finding: 'rs.8-2-e-vii.mental' },
      ],
    },
    crime: { code: 'CHI', category: 'war-crime-niac' },
    examples: examplesOfCrime(
      'child recruitment (war crime, internal conflict)',
      { ...internalConflictFacts, ...conduct82EVii },
      'associatedWithConflict',
    ),
  },
] as const satisfies readonly Rule[];
