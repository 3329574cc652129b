import type { Rule } from '@/lib/engine/pack';
import { article30, elementsOfCrimes, statute } from './citations';
import { examplesOfCrime } from './crime-examples';
import { inhumaneAct, maintainRegime, racialRegime } from './elements/apartheid';
import { meantConduct } from './elements/article-30';
import { knowledgeOfAttack, partOfAttack } from './elements/context-elements';
import { awareOfCharacter } from './elements/mental-elements';
import { similarToArticle7 } from './elements/suffering-and-dignity';
import { attackFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  greatSufferingOrSeriousInjury: 'yes',
  similarCharacter: 'yes',
  'awareOf=character-of-act': 'yes',
  'regimeDomination=racial': 'yes',
  institutionalisedRegime: 'yes',
  intentToMaintainRegime: 'yes',
  meantConduct: 'yes',
} as const;

export const apartheid = [
  {
    ...inhumaneAct,
    id: 'rs.7-1-j.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(j), el. 1' }],
    element: { of: 'rs.7-1-j', number: 1, role: 'conduct' },
  },
  {
    ...similarToArticle7,
    id: 'rs.7-1-j.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(j), el. 2' }],
    element: { of: 'rs.7-1-j', number: 2, role: 'circumstance' },
  },
  {
    ...awareOfCharacter,
    id: 'rs.7-1-j.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(j), el. 3' }],
    element: { of: 'rs.7-1-j', number: 3, role: 'mental' },
  },
  {
    ...racialRegime,
    id: 'rs.7-1-j.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(j), el. 4' }],
    element: { of: 'rs.7-1-j', number: 4, role: 'circumstance', hallmark: true },
  },
  {
    ...maintainRegime,
    id: 'rs.7-1-j.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(j), el. 5' }],
    element: { of: 'rs.7-1-j', number: 5, role: 'mental' },
  },
  {
    ...partOfAttack,
    id: 'rs.7-1-j.e6',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(j), el. 6' }],
    element: { of: 'rs.7-1-j', number: 6, role: 'context' },
  },
  {
    ...knowledgeOfAttack,
    id: 'rs.7-1-j.e7',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 7(1)(j), el. 7' }],
    element: { of: 'rs.7-1-j', number: 7, role: 'context-knowledge' },
  },
  {
    ...meantConduct,
    id: 'rs.7-1-j.mental',
    sources: [article30],
    element: { of: 'rs.7-1-j', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.7-1-j',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 7(1)(j)' },
      { ...statute, pinpoint: 'arts 7(1)(j), 7(2)(h)' },
    ],
    when: {
      all: [
        { finding: 'rs.7-1-j.e1' },
        { finding: 'rs.7-1-j.e2' },
        { finding: 'rs.7-1-j.e3' },
        { finding: 'rs.7-1-j.e4' },
        { finding: 'rs.7-1-j.e5' },
        { finding: 'rs.7-1-j.e6' },
        { finding: 'rs.7-1-j.e7' },
        { finding: 'rs.7-1-j.mental' },
      ],
    },
    crime: { code: 'APA', category: 'crime-against-humanity' },
    examples: examplesOfCrime('apartheid', { ...attackFacts, ...conduct }, 'partOfAttack'),
  },
] as const satisfies readonly Rule[];
