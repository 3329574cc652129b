import type { Rule } from '@/lib/engine/pack';
import { article30, elementsOfCrimes, statute } from './citations';
import { examplesOfCrime } from './crime-examples';
import {
  connectedToAct,
  deprivationInAttack,
  impermissibleGround,
  intendedDeprivationOfRights,
  knowledgeOfDeprivationInAttack,
  severeDeprivationOfRights,
  targetedByIdentity,
} from './elements/persecution';
import { courseOfAttackFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  'rightsDeprived=education': 'yes',
  severeDeprivation: 'yes',
  contraryToInternationalLaw: 'yes',
  'targetedAs=members': 'yes',
  'grounds=gender': 'yes',
  'connectedWith=imprisonment': 'yes',
  deprivationPartOfAttack: 'yes',
  knewDeprivationPartOfAttack: 'yes',
  intendedDeprivation: 'yes',
} as const;

export const persecution = [
  {
    ...severeDeprivationOfRights,
    id: 'rs.7-1-h.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(h), el. 1' }],
    element: { of: 'rs.7-1-h', number: 1, role: 'conduct' },
  },
  {
    ...targetedByIdentity,
    id: 'rs.7-1-h.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(h), el. 2' }],
    element: { of: 'rs.7-1-h', number: 2, role: 'mental' },
  },
  {
    ...impermissibleGround,
    id: 'rs.7-1-h.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(h), el. 3' }],
    element: { of: 'rs.7-1-h', number: 3, role: 'circumstance' },
  },
  {
    ...connectedToAct,
    id: 'rs.7-1-h.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(h), el. 4' }],
    element: { of: 'rs.7-1-h', number: 4, role: 'circumstance' },
  },
  {
    ...deprivationInAttack,
    id: 'rs.7-1-h.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(h), el. 5' }],
    element: { of: 'rs.7-1-h', number: 5, role: 'context' },
  },
  {
    ...knowledgeOfDeprivationInAttack,
    id: 'rs.7-1-h.e6',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(h), el. 6' }],
    element: { of: 'rs.7-1-h', number: 6, role: 'context-knowledge' },
  },
  {
    ...intendedDeprivationOfRights,
    id: 'rs.7-1-h.mental',
    sources: [article30],
    element: { of: 'rs.7-1-h', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'group-in-context',
    id: 'rs.7-1-h',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(h)' },
      { ...statute, pinpoint: 'arts 7(1)(h), 7(2)(g), 7(3)' },
    ],
    authority: {
      for: [
        'abd-al-rahman-gender-persecution',
        'akhundzada-haqqani-warrants',
        'al-hassan-gender-ground',
      ],
    },
    when: {
      all: [
        { finding: 'rs.7-1-h.e1' },
        { finding: 'rs.7-1-h.e2' },
        { finding: 'rs.7-1-h.e3' },
        { finding: 'rs.7-1-h.e4' },
        { finding: 'rs.7-1-h.e5' },
        { finding: 'rs.7-1-h.e6' },
        { finding: 'rs.7-1-h.mental' },
      ],
    },
    crime: { code: 'PER', category: 'crime-against-humanity' },
    examples: examplesOfCrime(
      'persecution',
      { ...courseOfAttackFacts, ...conduct },
      'deprivationPartOfAttack',
    ),
  },
] as const satisfies readonly Rule[];
