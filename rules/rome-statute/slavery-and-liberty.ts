import type { Rule } from '@/lib/engine/pack';
import { article30, elementsOfCrimes, statute } from './citations';
import { examplesOfCrime } from './crime-examples';
import { meantConduct, meantConductAwareOfOwnership } from './elements/article-30';
import {
  awareOfConflict,
  inInternationalConflict,
  knowledgeOfAttack,
  partOfAttack,
} from './elements/context-elements';
import { awareOfGravity, awareOfStatus } from './elements/mental-elements';
import { confinement, fundamentalRulesViolated, imprisonment } from './elements/other-conduct';
import { ownershipPower } from './elements/ownership-and-reproduction';
import { genevaProtected } from './elements/status';
import { attackFacts, internationalConflictFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = { treatedAsOwned: 'yes', meantConduct: 'yes', 'awareOf=ownership': 'yes' } as const;
const conduct71E = {
  'otherConduct=imprisonment': 'yes',
  detentionViolatesFundamentalRules: 'yes',
  'awareOf=gravity': 'yes',
  meantConduct: 'yes',
} as const;
const conduct82AVii2 = {
  'otherConduct=confinement': 'yes',
  'statusOfPersons=geneva-protected': 'yes',
  'awareOf=protected-status': 'yes',
  meantConduct: 'yes',
} as const;

export const slaveryAndLiberty = [
  {
    ...ownershipPower,
    id: 'rs.7-1-c.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(c), el. 1' }],
    element: { of: 'rs.7-1-c', number: 1, role: 'conduct' },
  },
  {
    ...partOfAttack,
    id: 'rs.7-1-c.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(c), el. 2' }],
    element: { of: 'rs.7-1-c', number: 2, role: 'context' },
  },
  {
    ...knowledgeOfAttack,
    id: 'rs.7-1-c.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(c), el. 3' }],
    element: { of: 'rs.7-1-c', number: 3, role: 'context-knowledge' },
  },
  {
    ...meantConductAwareOfOwnership,
    id: 'rs.7-1-c.mental',
    sources: [article30],
    element: { of: 'rs.7-1-c', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.7-1-c',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(c)' },
      { ...statute, pinpoint: 'arts 7(1)(c), 7(2)(c)' },
    ],
    authority: { for: ['kunarac-aj-120', 'kunarac-aj-186'] },
    when: {
      all: [
        { finding: 'rs.7-1-c.e1' },
        { finding: 'rs.7-1-c.e2' },
        { finding: 'rs.7-1-c.e3' },
        { finding: 'rs.7-1-c.mental' },
      ],
    },
    crime: { code: 'ENS', category: 'crime-against-humanity' },
    examples: examplesOfCrime('enslavement', { ...attackFacts, ...conduct }, 'partOfAttack'),
  },
  {
    ...imprisonment,
    id: 'rs.7-1-e.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(e), el. 1' }],
    element: { of: 'rs.7-1-e', number: 1, role: 'conduct' },
  },
  {
    ...fundamentalRulesViolated,
    id: 'rs.7-1-e.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(e), el. 2' }],
    element: { of: 'rs.7-1-e', number: 2, role: 'circumstance' },
  },
  {
    ...awareOfGravity,
    id: 'rs.7-1-e.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(e), el. 3' }],
    element: { of: 'rs.7-1-e', number: 3, role: 'mental' },
  },
  {
    ...partOfAttack,
    id: 'rs.7-1-e.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(e), el. 4' }],
    element: { of: 'rs.7-1-e', number: 4, role: 'context' },
  },
  {
    ...knowledgeOfAttack,
    id: 'rs.7-1-e.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(e), el. 5' }],
    element: { of: 'rs.7-1-e', number: 5, role: 'context-knowledge' },
  },
  {
    ...meantConduct,
    id: 'rs.7-1-e.mental',
    sources: [article30],
    element: { of: 'rs.7-1-e', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.7-1-e',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(e)' },
      { ...statute, pinpoint: 'art 7(1)(e)' },
    ],
    when: {
      all: [
        { finding: 'rs.7-1-e.e1' },
        { finding: 'rs.7-1-e.e2' },
        { finding: 'rs.7-1-e.e3' },
        { finding: 'rs.7-1-e.e4' },
        { finding: 'rs.7-1-e.e5' },
        { finding: 'rs.7-1-e.mental' },
      ],
    },
    crime: { code: 'IMP', category: 'crime-against-humanity' },
    examples: examplesOfCrime(
      'imprisonment (crime against humanity)',
      { ...attackFacts, ...conduct71E },
      'partOfAttack',
    ),
  },
  {
    ...confinement,
    id: 'rs.8-2-a-vii-2.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(vii)-2, el. 1' }],
    element: { of: 'rs.8-2-a-vii-2', number: 1, role: 'conduct' },
  },
  {
    ...genevaProtected,
    id: 'rs.8-2-a-vii-2.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(vii)-2, el. 2' }],
    // Confinement is common; without a protected person this grave breach is not worth naming.
    element: { of: 'rs.8-2-a-vii-2', number: 2, role: 'circumstance', hallmark: true },
  },
  {
    ...awareOfStatus,
    id: 'rs.8-2-a-vii-2.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(vii)-2, el. 3' }],
    element: { of: 'rs.8-2-a-vii-2', number: 3, role: 'mental' },
  },
  {
    ...inInternationalConflict,
    id: 'rs.8-2-a-vii-2.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(vii)-2, el. 4' }],
    element: { of: 'rs.8-2-a-vii-2', number: 4, role: 'context' },
  },
  {
    ...awareOfConflict,
    id: 'rs.8-2-a-vii-2.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(vii)-2, el. 5' }],
    element: { of: 'rs.8-2-a-vii-2', number: 5, role: 'context-knowledge' },
  },
  {
    ...meantConduct,
    id: 'rs.8-2-a-vii-2.mental',
    sources: [article30],
    element: { of: 'rs.8-2-a-vii-2', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.8-2-a-vii-2',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 8(2)(a)(vii)-2' },
      { ...statute, pinpoint: 'art 8(2)(a)(vii)' },
    ],
    when: {
      all: [
        { finding: 'rs.8-2-a-vii-2.e1' },
        { finding: 'rs.8-2-a-vii-2.e2' },
        { finding: 'rs.8-2-a-vii-2.e3' },
        { finding: 'rs.8-2-a-vii-2.e4' },
        { finding: 'rs.8-2-a-vii-2.e5' },
        { finding: 'rs.8-2-a-vii-2.mental' },
      ],
    },
    crime: { code: 'UCO', category: 'war-crime-iac' },
    examples: examplesOfCrime(
      'unlawful confinement (war crime)',
      { ...internationalConflictFacts, ...conduct82AVii2 },
      'associatedWithConflict',
    ),
  },
] as const satisfies readonly Rule[];
