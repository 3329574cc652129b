import type { Fact } from '@/lib/engine/pack';
import { plainYesNo, yesNo } from './kinds-of-fact';

const link = { scope: 'act-in-context', section: 'link', sensitivity: 'ordinary' } as const;

/** The link between one act and one context. Most charges that fail in court fail here or below. */
export const linkFacts = [
  { ...link, id: 'partOfAttack', ...yesNo, after: 'attackOnCivilians', page: 'link' },
  { ...link, id: 'knewOfAttack', ...yesNo, after: 'attackOnCivilians', page: 'link' },
  {
    ...link,
    id: 'associatedWithConflict',
    ...yesNo,
    after: 'armedConflict',
    page: 'link-conflict',
  },
  { ...link, id: 'awareOfConflict', ...yesNo, after: 'armedConflict', page: 'link-conflict' },
  {
    ...link,
    id: 'belongedToTargetedGroup',
    ...yesNo,
    after: 'groupUnderDestruction',
    page: 'link-genocide',
  },
  {
    ...link,
    id: 'intentToDestroyGroup',
    ...plainYesNo,
    after: 'groupUnderDestruction',
    page: 'link-genocide',
  },
  {
    ...link,
    id: 'patternOrSelfEffecting',
    ...yesNo,
    after: 'groupUnderDestruction',
    page: 'link-genocide',
  },
  {
    ...link,
    id: 'calculatedToDestroy',
    ...yesNo,
    after: 'groupUnderDestruction',
    page: 'link-genocide',
  },
  {
    ...link,
    id: 'intentToPreventBirths',
    ...yesNo,
    after: 'groupUnderDestruction',
    page: 'link-genocide',
  },
  {
    ...link,
    id: 'movedToAnotherGroup',
    ...yesNo,
    after: 'groupUnderDestruction',
    page: 'link-genocide',
  },
] as const satisfies readonly Fact[];
