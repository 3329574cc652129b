import type { Rule } from '@/lib/engine/pack';
import { article30, elementsOfCrimes, statute } from './citations';
import { examplesOfCrime } from './crime-examples';
import { meantConduct, meantConductAndResult } from './elements/article-30';
import {
  calculatedDestruction,
  intentToDestroy,
  manifestPattern,
  memberOfTargetedGroup,
  seriousHarm,
} from './elements/genocide';
import { conditionsOfLife, killing } from './elements/other-conduct';
import { genocideFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  'otherConduct=killing': 'yes',
  meantOrForesawResult: 'yes',
  ...genocideFacts,
} as const;
const conduct6B = {
  seriousBodilyOrMentalHarm: 'yes',
  meantOrForesawResult: 'yes',
  ...genocideFacts,
} as const;
const conduct6C = {
  'otherConduct=conditions-of-life': 'yes',
  calculatedToDestroy: 'yes',
  ...genocideFacts,
} as const;

export const genocideKillingHarmConditions = [
  {
    ...killing,
    id: 'rs.6-a.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(a), el. 1' }],
    element: { of: 'rs.6-a', number: 1, role: 'conduct' },
  },
  {
    ...memberOfTargetedGroup,
    id: 'rs.6-a.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(a), el. 2' }],
    element: { of: 'rs.6-a', number: 2, role: 'circumstance', hallmark: true },
  },
  {
    ...intentToDestroy,
    id: 'rs.6-a.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(a), el. 3' }],
    element: { of: 'rs.6-a', number: 3, role: 'mental' },
  },
  {
    ...manifestPattern,
    id: 'rs.6-a.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(a), el. 4' }],
    element: { of: 'rs.6-a', number: 4, role: 'context' },
  },
  {
    ...meantConductAndResult,
    id: 'rs.6-a.mental',
    sources: [article30],
    element: { of: 'rs.6-a', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.6-a',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 6(a)' },
      { ...statute, pinpoint: 'art 6(a)' },
    ],
    when: {
      all: [
        { finding: 'rs.6-a.e1' },
        { finding: 'rs.6-a.e2' },
        { finding: 'rs.6-a.e3' },
        { finding: 'rs.6-a.e4' },
        { finding: 'rs.6-a.mental' },
      ],
    },
    crime: { code: 'GEN-A', category: 'genocide' },
    examples: examplesOfCrime('genocide by killing', conduct, 'patternOrSelfEffecting'),
  },
  {
    ...seriousHarm,
    id: 'rs.6-b.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(b), el. 1' }],
    element: { of: 'rs.6-b', number: 1, role: 'consequence' },
  },
  {
    ...memberOfTargetedGroup,
    id: 'rs.6-b.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(b), el. 2' }],
    element: { of: 'rs.6-b', number: 2, role: 'circumstance', hallmark: true },
  },
  {
    ...intentToDestroy,
    id: 'rs.6-b.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(b), el. 3' }],
    element: { of: 'rs.6-b', number: 3, role: 'mental' },
  },
  {
    ...manifestPattern,
    id: 'rs.6-b.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(b), el. 4' }],
    element: { of: 'rs.6-b', number: 4, role: 'context' },
  },
  {
    ...meantConductAndResult,
    id: 'rs.6-b.mental',
    sources: [article30],
    element: { of: 'rs.6-b', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.6-b',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 6(b)' },
      { ...statute, pinpoint: 'art 6(b)' },
    ],
    authority: { for: ['akayesu-731-734', 'taha-bgh-women-and-girls'] },
    when: {
      all: [
        { finding: 'rs.6-b.e1' },
        { finding: 'rs.6-b.e2' },
        { finding: 'rs.6-b.e3' },
        { finding: 'rs.6-b.e4' },
        { finding: 'rs.6-b.mental' },
      ],
    },
    crime: { code: 'GEN-B', category: 'genocide' },
    examples: examplesOfCrime('genocide by serious harm', conduct6B, 'patternOrSelfEffecting'),
  },
  {
    ...conditionsOfLife,
    id: 'rs.6-c.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(c), el. 1' }],
    element: { of: 'rs.6-c', number: 1, role: 'conduct' },
  },
  {
    ...memberOfTargetedGroup,
    id: 'rs.6-c.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(c), el. 2' }],
    element: { of: 'rs.6-c', number: 2, role: 'circumstance', hallmark: true },
  },
  {
    ...intentToDestroy,
    id: 'rs.6-c.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(c), el. 3' }],
    element: { of: 'rs.6-c', number: 3, role: 'mental' },
  },
  {
    ...calculatedDestruction,
    id: 'rs.6-c.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(c), el. 4' }],
    element: { of: 'rs.6-c', number: 4, role: 'circumstance' },
  },
  {
    ...manifestPattern,
    id: 'rs.6-c.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(c), el. 5' }],
    element: { of: 'rs.6-c', number: 5, role: 'context' },
  },
  {
    ...meantConduct,
    id: 'rs.6-c.mental',
    sources: [article30],
    element: { of: 'rs.6-c', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.6-c',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 6(c)' },
      { ...statute, pinpoint: 'art 6(c)' },
    ],
    when: {
      all: [
        { finding: 'rs.6-c.e1' },
        { finding: 'rs.6-c.e2' },
        { finding: 'rs.6-c.e3' },
        { finding: 'rs.6-c.e4' },
        { finding: 'rs.6-c.e5' },
        { finding: 'rs.6-c.mental' },
      ],
    },
    crime: { code: 'GEN-C', category: 'genocide' },
    examples: examplesOfCrime(
      'genocide by conditions of life',
      conduct6C,
      'patternOrSelfEffecting',
    ),
  },
] as const satisfies readonly Rule[];
