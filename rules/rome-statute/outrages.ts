import type { Rule } from '@/lib/engine/pack';
import { article30, elementsOfCrimes, statute } from './citations';
import { examplesOfCrime } from './crime-examples';
import { meantConduct } from './elements/article-30';
import {
  awareOfConflict,
  inInternalConflict,
  inInternationalConflict,
} from './elements/context-elements';
import { awareOfStatus } from './elements/mental-elements';
import { notTakingPartOrDead } from './elements/status';
import { dignity, recognisedOutrage } from './elements/suffering-and-dignity';
import { internalConflictFacts, internationalConflictFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = { dignityViolated: 'yes', outrageSeverity: 'yes', meantConduct: 'yes' } as const;
const conduct82CIi = {
  dignityViolated: 'yes',
  outrageSeverity: 'yes',
  'statusOfPersons=civilian': 'yes',
  'awareOf=protected-status': 'yes',
  meantConduct: 'yes',
} as const;

export const outrages = [
  {
    ...dignity,
    id: 'rs.8-2-b-xxi.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxi), el. 1' }],
    element: { of: 'rs.8-2-b-xxi', number: 1, role: 'conduct' },
  },
  {
    ...recognisedOutrage,
    id: 'rs.8-2-b-xxi.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxi), el. 2' }],
    element: { of: 'rs.8-2-b-xxi', number: 2, role: 'circumstance' },
  },
  {
    ...inInternationalConflict,
    id: 'rs.8-2-b-xxi.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxi), el. 3' }],
    element: { of: 'rs.8-2-b-xxi', number: 3, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-b-xxi.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxi), el. 4' }],
    element: { of: 'rs.8-2-b-xxi', number: 4, role: 'context-knowledge' },
  },
  {
    ...meantConduct,
    id: 'rs.8-2-b-xxi.mental',
    sources: [article30],
    element: { of: 'rs.8-2-b-xxi', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-b-xxi',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(b)(xxi)' },
      { ...statute, pinpoint: 'art 8(2)(b)(xxi)' },
    ],
    authority: { for: ['kunarac-naked-dancing'], against: ['bemba-conf-301-312'] },
    when: {
      all: [
        { finding: 'rs.8-2-b-xxi.e1' },
        { finding: 'rs.8-2-b-xxi.e2' },
        { finding: 'rs.8-2-b-xxi.e3' },
        { finding: 'rs.8-2-b-xxi.e4' },
        { finding: 'rs.8-2-b-xxi.mental' },
      ],
    },
    crime: { code: 'OUT', category: 'war-crime-iac' },
    examples: examplesOfCrime(
      'outrages (war crime, international conflict)',
      { ...internationalConflictFacts, ...conduct },
      'associatedWithConflict',
    ),
  },
  {
    ...dignity,
    id: 'rs.8-2-c-ii.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(ii), el. 1' }],
    element: { of: 'rs.8-2-c-ii', number: 1, role: 'conduct' },
  },
  {
    ...recognisedOutrage,
    id: 'rs.8-2-c-ii.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(ii), el. 2' }],
    element: { of: 'rs.8-2-c-ii', number: 2, role: 'circumstance' },
  },
  {
    ...notTakingPartOrDead,
    id: 'rs.8-2-c-ii.e3',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(ii), el. 3' },
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(ii), fn. 57' },
    ],
    element: { of: 'rs.8-2-c-ii', number: 3, role: 'circumstance' },
  },
  {
    ...awareOfStatus,
    id: 'rs.8-2-c-ii.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(ii), el. 4' }],
    element: { of: 'rs.8-2-c-ii', number: 4, role: 'mental' },
  },
  {
    ...inInternalConflict,
    id: 'rs.8-2-c-ii.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(ii), el. 5' }],
    element: { of: 'rs.8-2-c-ii', number: 5, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-c-ii.e6',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(ii), el. 6' }],
    element: { of: 'rs.8-2-c-ii', number: 6, role: 'context-knowledge' },
  },
  {
    ...meantConduct,
    id: 'rs.8-2-c-ii.mental',
    sources: [article30],
    element: { of: 'rs.8-2-c-ii', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-c-ii',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(ii)' },
      { ...statute, pinpoint: 'art 8(2)(c)(ii)' },
    ],
    authority: {
      for: ['kunarac-naked-dancing', 'katanga-conf-forced-nudity'],
      against: ['bemba-conf-301-312'],
    },
    when: {
      all: [
        { finding: 'rs.8-2-c-ii.e1' },
        { finding: 'rs.8-2-c-ii.e2' },
        { finding: 'rs.8-2-c-ii.e3' },
        { finding: 'rs.8-2-c-ii.e4' },
        { finding: 'rs.8-2-c-ii.e5' },
        { finding: 'rs.8-2-c-ii.e6' },
        { finding: 'rs.8-2-c-ii.mental' },
      ],
    },
    crime: { code: 'OUT', category: 'war-crime-niac' },
    examples: examplesOfCrime(
      'outrages (war crime, internal conflict)',
      { ...internalConflictFacts, ...conduct82CIi },
      'associatedWithConflict',
    ),
  },
] as const satisfies readonly Rule[];
