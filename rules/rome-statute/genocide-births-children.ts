import type { Rule } from '@/lib/engine/pack';
import { article30, elementsOfCrimes, statute } from './citations';
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

/** Facts that show the conduct and the mental element, for the examples. */
const conduct = {
  'reproductiveForms=prevention-of-births': 'yes',
  intentToPreventBirths: 'yes',
  'groupUnderDestruction=ethnical': 'yes',
  belongedToTargetedGroup: 'yes',
  intentToDestroyGroup: 'yes',
  patternOrSelfEffecting: 'yes',
  meantConduct: 'yes',
} as const;
const conduct6E = {
  'otherConduct=child-transfer': 'yes',
  movedToAnotherGroup: 'yes',
  'ageOfPersons=under-15': 'yes',
  'knowledgeOfAge=knew': 'yes',
  'groupUnderDestruction=ethnical': 'yes',
  belongedToTargetedGroup: 'yes',
  intentToDestroyGroup: 'yes',
  patternOrSelfEffecting: 'yes',
  meantConduct: 'yes',
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
    examples: [
      {
        name: 'Every element has a fact: genocide by preventing births is indicated',
        facts: { ...conduct },
        expect: 'met',
      },
      {
        name: 'The link with a pattern is not known: open, not failed',
        facts: { ...conduct, patternOrSelfEffecting: 'not-known' },
        expect: 'open',
      },
      {
        name: 'No link with a pattern: this crime is not indicated, and nothing else follows',
        facts: { ...conduct, patternOrSelfEffecting: 'no' },
        expect: 'not-met',
      },
    ],
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
    examples: [
      {
        name: 'Every element has a fact: genocide by transferring children is indicated',
        facts: { ...conduct6E },
        expect: 'met',
      },
      {
        name: 'The link with a pattern is not known: open, not failed',
        facts: { ...conduct6E, patternOrSelfEffecting: 'not-known' },
        expect: 'open',
      },
      {
        name: 'No link with a pattern: this crime is not indicated, and nothing else follows',
        facts: { ...conduct6E, patternOrSelfEffecting: 'no' },
        expect: 'not-met',
      },
    ],
  },
] as const satisfies readonly Rule[];
