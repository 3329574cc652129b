import type { Rule } from '@/lib/engine/pack';
import { article30, elementsOfCrimes, statute } from './citations';
import { examplesOfCrime } from './crime-examples';
import { meantConductAndResult } from './elements/article-30';
import { knowledgeOfAttack, partOfAttack } from './elements/context-elements';
import { awareOfCharacter } from './elements/mental-elements';
import { unionImposed } from './elements/ownership-and-reproduction';
import { greatSuffering, similarToArticle7 } from './elements/suffering-and-dignity';
import { attackFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  greatSufferingOrSeriousInjury: 'yes',
  similarCharacter: 'yes',
  'awareOf=character-of-act': 'yes',
  meantConduct: 'yes',
  meantOrForesawResult: 'yes',
} as const;
const conduct71KFm = {
  'conjugalUnion=status-of-spouse': 'yes',
  'conjugalUnion=duties-of-marriage': 'yes',
  greatSufferingOrSeriousInjury: 'yes',
  similarCharacter: 'yes',
  'awareOf=character-of-act': 'yes',
  meantConduct: 'yes',
  meantOrForesawResult: 'yes',
} as const;

export const otherInhumaneActs = [
  {
    ...greatSuffering,
    id: 'rs.7-1-k.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(k), el. 1' }],
    element: { of: 'rs.7-1-k', number: 1, role: 'consequence' },
  },
  {
    ...similarToArticle7,
    id: 'rs.7-1-k.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(k), el. 2' }],
    element: { of: 'rs.7-1-k', number: 2, role: 'circumstance' },
  },
  {
    ...awareOfCharacter,
    id: 'rs.7-1-k.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(k), el. 3' }],
    element: { of: 'rs.7-1-k', number: 3, role: 'mental' },
  },
  {
    ...partOfAttack,
    id: 'rs.7-1-k.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(k), el. 4' }],
    element: { of: 'rs.7-1-k', number: 4, role: 'context' },
  },
  {
    ...knowledgeOfAttack,
    id: 'rs.7-1-k.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(k), el. 5' }],
    element: { of: 'rs.7-1-k', number: 5, role: 'context-knowledge' },
  },
  {
    ...meantConductAndResult,
    id: 'rs.7-1-k.mental',
    sources: [article30],
    element: { of: 'rs.7-1-k', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.7-1-k',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(k)' },
      { ...statute, pinpoint: 'art 7(1)(k)' },
    ],
    authority: { for: ['kenyatta-267-270', 'kenyatta-269', 'afrc-aj-deceased'] },
    when: {
      all: [
        { finding: 'rs.7-1-k.e1' },
        { finding: 'rs.7-1-k.e2' },
        { finding: 'rs.7-1-k.e3' },
        { finding: 'rs.7-1-k.e4' },
        { finding: 'rs.7-1-k.e5' },
        { finding: 'rs.7-1-k.mental' },
      ],
    },
    crime: { code: 'OIA', category: 'crime-against-humanity' },
    examples: examplesOfCrime(
      'other inhumane acts',
      { ...attackFacts, ...conduct },
      'partOfAttack',
    ),
  },
  {
    ...unionImposed,
    id: 'rs.7-1-k-fm.union',
    sources: [{ source: 'ongwen-confirmation', pinpoint: 'para 93', checked: null }],
    element: { of: 'rs.7-1-k-fm', number: null, role: 'conduct' },
  },
  {
    ...greatSuffering,
    id: 'rs.7-1-k-fm.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(k), el. 1' }],
    element: { of: 'rs.7-1-k-fm', number: 1, role: 'consequence' },
  },
  {
    ...similarToArticle7,
    id: 'rs.7-1-k-fm.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(k), el. 2' }],
    element: { of: 'rs.7-1-k-fm', number: 2, role: 'circumstance' },
  },
  {
    ...awareOfCharacter,
    id: 'rs.7-1-k-fm.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(k), el. 3' }],
    element: { of: 'rs.7-1-k-fm', number: 3, role: 'mental' },
  },
  {
    ...partOfAttack,
    id: 'rs.7-1-k-fm.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(k), el. 4' }],
    element: { of: 'rs.7-1-k-fm', number: 4, role: 'context' },
  },
  {
    ...knowledgeOfAttack,
    id: 'rs.7-1-k-fm.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(k), el. 5' }],
    element: { of: 'rs.7-1-k-fm', number: 5, role: 'context-knowledge' },
  },
  {
    ...meantConductAndResult,
    id: 'rs.7-1-k-fm.mental',
    sources: [article30],
    element: { of: 'rs.7-1-k-fm', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.7-1-k-fm',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(k)' },
      { ...statute, pinpoint: 'art 7(1)(k)' },
    ],
    authority: {
      for: [
        'ongwen-conf-88-93',
        'afrc-aj-175-203',
        'case-002-02-forced-marriage',
        'ongwen-tj-2741-2753',
        'ongwen-aj-affirmed',
      ],
      against: ['afrc-tj-subsumed', 'taylor-tj-conjugal-slavery', 'al-hassan-forced-marriage'],
    },
    when: {
      all: [
        { finding: 'rs.7-1-k-fm.union' },
        { finding: 'rs.7-1-k-fm.e1' },
        { finding: 'rs.7-1-k-fm.e2' },
        { finding: 'rs.7-1-k-fm.e3' },
        { finding: 'rs.7-1-k-fm.e4' },
        { finding: 'rs.7-1-k-fm.e5' },
        { finding: 'rs.7-1-k-fm.mental' },
      ],
    },
    crime: { code: 'FM', category: 'crime-against-humanity' },
    examples: examplesOfCrime(
      'forced marriage (other inhumane act)',
      { ...attackFacts, ...conduct71KFm },
      'partOfAttack',
    ),
  },
] as const satisfies readonly Rule[];
