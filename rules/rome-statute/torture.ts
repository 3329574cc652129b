import type { Rule } from '@/lib/engine/pack';
import { article30, elementsOfCrimes, statute } from './citations';
import { examplesOfCrime } from './crime-examples';
import { meantConductAndResult, meantResultAwareOfCustody } from './elements/article-30';
import {
  awareOfConflict,
  inInternalConflict,
  inInternationalConflict,
  knowledgeOfAttack,
  partOfAttack,
} from './elements/context-elements';
import { awareOfStatus } from './elements/mental-elements';
import { genevaProtected, notTakingPart } from './elements/status';
import {
  custody,
  notOnlyLawfulSanctions,
  prohibitedPurpose,
  severePain,
} from './elements/suffering-and-dignity';
import { attackFacts, internalConflictFacts, internationalConflictFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  severePainOrSuffering: 'yes',
  custodyOrControl: 'yes',
  onlyLawfulSanctions: 'no',
  meantConduct: 'yes',
  meantOrForesawResult: 'yes',
  'awareOf=custody': 'yes',
} as const;
const conduct82AIi1 = {
  severePainOrSuffering: 'yes',
  'purposes=discrimination': 'yes',
  'statusOfPersons=geneva-protected': 'yes',
  'awareOf=protected-status': 'yes',
  meantConduct: 'yes',
  meantOrForesawResult: 'yes',
} as const;
const conduct82CI4 = {
  severePainOrSuffering: 'yes',
  'purposes=punishment': 'yes',
  'statusOfPersons=civilian': 'yes',
  'awareOf=protected-status': 'yes',
  meantConduct: 'yes',
  meantOrForesawResult: 'yes',
} as const;

export const torture = [
  {
    ...severePain,
    id: 'rs.7-1-f.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(f), el. 1' }],
    element: { of: 'rs.7-1-f', number: 1, role: 'consequence' },
  },
  {
    ...custody,
    id: 'rs.7-1-f.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(f), el. 2' }],
    element: { of: 'rs.7-1-f', number: 2, role: 'circumstance', hallmark: true },
  },
  {
    ...notOnlyLawfulSanctions,
    id: 'rs.7-1-f.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(f), el. 3' }],
    element: { of: 'rs.7-1-f', number: 3, role: 'circumstance' },
  },
  {
    ...partOfAttack,
    id: 'rs.7-1-f.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(f), el. 4' }],
    element: { of: 'rs.7-1-f', number: 4, role: 'context' },
  },
  {
    ...knowledgeOfAttack,
    id: 'rs.7-1-f.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(f), el. 5' }],
    element: { of: 'rs.7-1-f', number: 5, role: 'context-knowledge' },
  },
  {
    ...meantResultAwareOfCustody,
    id: 'rs.7-1-f.mental',
    sources: [article30],
    element: { of: 'rs.7-1-f', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.7-1-f',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(f)' },
      { ...statute, pinpoint: 'arts 7(1)(f), 7(2)(e)' },
    ],
    authority: { for: ['ongwen-tj-convictions'], against: ['bemba-conf-204-205'] },
    when: {
      all: [
        { finding: 'rs.7-1-f.e1' },
        { finding: 'rs.7-1-f.e2' },
        { finding: 'rs.7-1-f.e3' },
        { finding: 'rs.7-1-f.e4' },
        { finding: 'rs.7-1-f.e5' },
        { finding: 'rs.7-1-f.mental' },
      ],
    },
    crime: { code: 'TOR-C', category: 'crime-against-humanity' },
    examples: examplesOfCrime(
      'torture (crime against humanity)',
      { ...attackFacts, ...conduct },
      'partOfAttack',
    ),
  },
  {
    ...severePain,
    id: 'rs.8-2-a-ii-1.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-1, el. 1' }],
    element: { of: 'rs.8-2-a-ii-1', number: 1, role: 'consequence' },
  },
  {
    ...prohibitedPurpose,
    id: 'rs.8-2-a-ii-1.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-1, el. 2' }],
    element: { of: 'rs.8-2-a-ii-1', number: 2, role: 'mental', hallmark: true },
  },
  {
    ...genevaProtected,
    id: 'rs.8-2-a-ii-1.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-1, el. 3' }],
    element: { of: 'rs.8-2-a-ii-1', number: 3, role: 'circumstance' },
  },
  {
    ...awareOfStatus,
    id: 'rs.8-2-a-ii-1.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-1, el. 4' }],
    element: { of: 'rs.8-2-a-ii-1', number: 4, role: 'mental' },
  },
  {
    ...inInternationalConflict,
    id: 'rs.8-2-a-ii-1.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-1, el. 5' }],
    element: { of: 'rs.8-2-a-ii-1', number: 5, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-a-ii-1.e6',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-1, el. 6' }],
    element: { of: 'rs.8-2-a-ii-1', number: 6, role: 'context-knowledge' },
  },
  {
    ...meantConductAndResult,
    id: 'rs.8-2-a-ii-1.mental',
    sources: [article30],
    element: { of: 'rs.8-2-a-ii-1', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-a-ii-1',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(ii)-1' },
      { ...statute, pinpoint: 'art 8(2)(a)(ii)' },
    ],
    authority: {
      for: ['celebici-tj-475-496', 'furundzija-264-275'],
      against: ['bemba-conf-299-300'],
    },
    when: {
      all: [
        { finding: 'rs.8-2-a-ii-1.e1' },
        { finding: 'rs.8-2-a-ii-1.e2' },
        { finding: 'rs.8-2-a-ii-1.e3' },
        { finding: 'rs.8-2-a-ii-1.e4' },
        { finding: 'rs.8-2-a-ii-1.e5' },
        { finding: 'rs.8-2-a-ii-1.e6' },
        { finding: 'rs.8-2-a-ii-1.mental' },
      ],
    },
    crime: { code: 'TOR-W', category: 'war-crime-iac' },
    examples: examplesOfCrime(
      'torture (war crime, international conflict)',
      { ...internationalConflictFacts, ...conduct82AIi1 },
      'associatedWithConflict',
    ),
  },
  {
    ...severePain,
    id: 'rs.8-2-c-i-4.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-4, el. 1' }],
    element: { of: 'rs.8-2-c-i-4', number: 1, role: 'consequence' },
  },
  {
    ...prohibitedPurpose,
    id: 'rs.8-2-c-i-4.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-4, el. 2' }],
    element: { of: 'rs.8-2-c-i-4', number: 2, role: 'mental', hallmark: true },
  },
  {
    ...notTakingPart,
    id: 'rs.8-2-c-i-4.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-4, el. 3' }],
    element: { of: 'rs.8-2-c-i-4', number: 3, role: 'circumstance' },
  },
  {
    ...awareOfStatus,
    id: 'rs.8-2-c-i-4.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-4, el. 4' }],
    element: { of: 'rs.8-2-c-i-4', number: 4, role: 'mental' },
  },
  {
    ...inInternalConflict,
    id: 'rs.8-2-c-i-4.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-4, el. 5' }],
    element: { of: 'rs.8-2-c-i-4', number: 5, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-c-i-4.e6',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-4, el. 6' }],
    element: { of: 'rs.8-2-c-i-4', number: 6, role: 'context-knowledge' },
  },
  {
    ...meantConductAndResult,
    id: 'rs.8-2-c-i-4.mental',
    sources: [article30],
    element: { of: 'rs.8-2-c-i-4', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-c-i-4',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(c)(i)-4' },
      { ...statute, pinpoint: 'art 8(2)(c)(i)' },
    ],
    authority: { for: ['kunarac-tj-557'], against: ['bemba-conf-299-300'] },
    when: {
      all: [
        { finding: 'rs.8-2-c-i-4.e1' },
        { finding: 'rs.8-2-c-i-4.e2' },
        { finding: 'rs.8-2-c-i-4.e3' },
        { finding: 'rs.8-2-c-i-4.e4' },
        { finding: 'rs.8-2-c-i-4.e5' },
        { finding: 'rs.8-2-c-i-4.e6' },
        { finding: 'rs.8-2-c-i-4.mental' },
      ],
    },
    crime: { code: 'TOR-W', category: 'war-crime-niac' },
    examples: examplesOfCrime(
      'torture (war crime, internal conflict)',
      { ...internalConflictFacts, ...conduct82CI4 },
      'associatedWithConflict',
    ),
  },
] as const satisfies readonly Rule[];
