import type { Fact } from '@/lib/engine/pack';
import { choice, pickList, plainYesNo } from './kinds-of-fact';

const liability = {
  scope: 'case',
  section: 'proceedings',
  page: 'liability',
  sensitivity: 'ordinary',
} as const;
const course = { ...liability, page: 'course-of-the-case' } as const;

/**
 * Liability, what has become of the charges so far, and what has been said about the case. None of it
 * decides whether an act is sexual, violent or a crime: it decides which risks the memo names.
 */
export const proceedingsFacts = [
  {
    ...liability,
    id: 'modesConsidered',
    ...pickList,
    options: [
      'direct',
      'jointly',
      'through-others',
      'ordering-or-inducing',
      'assisting',
      'common-purpose',
      'command',
      'attempt',
      'incitement-to-genocide',
    ],
  },
  { ...liability, id: 'violenceInCommonPlan', ...plainYesNo },
  {
    ...liability,
    id: 'superiorKnowledge',
    ...choice,
    options: ['knew', 'should-have-known', 'disregarded-information', 'neither'],
  },
  {
    ...liability,
    id: 'superiorMeasures',
    ...pickList,
    options: ['prevented', 'repressed', 'submitted-to-authorities'],
  },
  {
    ...liability,
    id: 'groundsRaised',
    ...pickList,
    options: [
      'duress',
      'mental-disease',
      'intoxication',
      'defence-of-self-or-others',
      'mistake',
      'superior-orders',
    ],
  },
  {
    ...course,
    id: 'courseSoFar',
    ...pickList,
    options: [
      'no-proceedings',
      'overlooked',
      'neutral-label',
      'not-charged',
      'charged-late',
      'charge-refused',
      'acquitted-on-the-facts',
      'found-not-attributed',
      'covered-by-another-conviction',
      'excluded-by-a-defence',
      'convicted',
    ],
  },
  {
    ...course,
    id: 'evidenceCovers',
    ...pickList,
    options: ['specific-act', 'context', 'linkage'],
  },
  {
    ...course,
    id: 'saidAboutTheCase',
    ...pickList,
    options: [
      'no-resistance',
      'consent-claimed',
      'late-or-changing-account',
      'opportunistic',
      'another-motive',
      'men-cannot-be-harmed-so',
      'women-do-not-do-this',
      'culture-or-religion',
      'other-sexual-conduct',
      'no-corroboration',
      'identity-blamed',
      'own-group',
    ],
    sensitivity: 'sensitive',
  },
] as const satisfies readonly Fact[];
