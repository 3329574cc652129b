import type { Rule } from '@/lib/engine/pack';
import { article30, elementsOfCrimes, statute } from './citations';
import { examplesOfCrime } from './crime-examples';
import { meantConduct } from './elements/article-30';
import {
  birthMeasures,
  childTransferToOtherGroup,
  intentToDestroy,
  manifestPattern,
  memberOfTargetedGroup,
  preventBirths,
} from './elements/genocide';
import { knewOrShouldHaveKnownAge } from './elements/mental-elements';
import { childTransfer } from './elements/other-conduct';
import { underEighteen } from './elements/status';
import { genocideFacts } from './example-facts';

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  'reproductiveForms=prevention-of-births': 'yes',
  intentToPreventBirths: 'yes',
  ...genocideFacts,
} as const;
const conduct6E = {
  'otherConduct=child-transfer': 'yes',
  movedToAnotherGroup: 'yes',
  'ageOfPersons=under-15': 'yes',
  'knowledgeOfAge=knew': 'yes',
  ...genocideFacts,
} as const;

export const genocideBirthsChildren = [
  {
    ...birthMeasures,
    id: 'rs.6-d.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(d), el. 1' }],
    element: { of: 'rs.6-d', number: 1, role: 'conduct' },
  },
  {
    ...memberOfTargetedGroup,
    id: 'rs.6-d.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(d), el. 2' }],
    element: { of: 'rs.6-d', number: 2, role: 'circumstance', hallmark: true },
  },
  {
    ...intentToDestroy,
    id: 'rs.6-d.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(d), el. 3' }],
    element: { of: 'rs.6-d', number: 3, role: 'mental' },
  },
  {
    ...preventBirths,
    id: 'rs.6-d.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(d), el. 4' }],
    element: { of: 'rs.6-d', number: 4, role: 'mental' },
  },
  {
    ...manifestPattern,
    id: 'rs.6-d.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(d), el. 5' }],
    element: { of: 'rs.6-d', number: 5, role: 'context' },
  },
  {
    ...meantConduct,
    id: 'rs.6-d.mental',
    sources: [article30],
    element: { of: 'rs.6-d', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.6-d',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 6(d)' },
      { ...statute, pinpoint: 'art 6(d)' },
    ],
    authority: { for: ['akayesu-507-508'] },
    when: {
      all: [
        { finding: 'rs.6-d.e1' },
        { finding: 'rs.6-d.e2' },
        { finding: 'rs.6-d.e3' },
        { finding: 'rs.6-d.e4' },
        { finding: 'rs.6-d.e5' },
        { finding: 'rs.6-d.mental' },
      ],
    },
    crime: { code: 'GEN-D', category: 'genocide' },
    examples: examplesOfCrime('genocide by preventing births', conduct, 'patternOrSelfEffecting'),
  },
  {
    ...childTransfer,
    id: 'rs.6-e.e1',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(e), el. 1' }],
    element: { of: 'rs.6-e', number: 1, role: 'conduct' },
  },
  {
    ...memberOfTargetedGroup,
    id: 'rs.6-e.e2',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(e), el. 2' }],
    element: { of: 'rs.6-e', number: 2, role: 'circumstance', hallmark: true },
  },
  {
    ...intentToDestroy,
    id: 'rs.6-e.e3',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(e), el. 3' }],
    element: { of: 'rs.6-e', number: 3, role: 'mental' },
  },
  {
    ...childTransferToOtherGroup,
    id: 'rs.6-e.e4',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(e), el. 4' }],
    element: { of: 'rs.6-e', number: 4, role: 'circumstance' },
  },
  {
    ...underEighteen,
    id: 'rs.6-e.e5',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(e), el. 5' }],
    element: { of: 'rs.6-e', number: 5, role: 'circumstance' },
  },
  {
    ...knewOrShouldHaveKnownAge,
    id: 'rs.6-e.e6',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(e), el. 6' }],
    element: { of: 'rs.6-e', number: 6, role: 'mental' },
  },
  {
    ...manifestPattern,
    id: 'rs.6-e.e7',
    sources: [{ ...elementsOfCrimes, pinpoint: 'art 6(e), el. 7' }],
    element: { of: 'rs.6-e', number: 7, role: 'context' },
  },
  {
    ...meantConduct,
    id: 'rs.6-e.mental',
    sources: [article30],
    element: { of: 'rs.6-e', number: null, role: 'mental' },
  },
  {
    kind: 'crime',
    scope: 'act-in-context',
    id: 'rs.6-e',
    sources: [
      { ...elementsOfCrimes, pinpoint: 'art 6(e)' },
      { ...statute, pinpoint: 'art 6(e)' },
    ],
    when: {
      all: [
        { finding: 'rs.6-e.e1' },
        { finding: 'rs.6-e.e2' },
        { finding: 'rs.6-e.e3' },
        { finding: 'rs.6-e.e4' },
        { finding: 'rs.6-e.e5' },
        { finding: 'rs.6-e.e6' },
        { finding: 'rs.6-e.e7' },
        { finding: 'rs.6-e.mental' },
      ],
    },
    crime: { code: 'GEN-E', category: 'genocide' },
    examples: examplesOfCrime(
      'genocide by transferring children',
      conduct6E,
      'patternOrSelfEffecting',
    ),
  },
] as const satisfies readonly Rule[];
