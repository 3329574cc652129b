import type { Fact } from '@/lib/engine/pack';
import { plainYesNo, yesNo } from './kinds-of-fact';

const link = { scope: 'act-in-context', section: 'link', sensitivity: 'ordinary' } as const;

/** The link between one act and one context. Most charges that fail in court fail here or below. */
export const linkFacts = [
  { ...link, id: 'partOfAttack', ...yesNo, page: 'link' },
  { ...link, id: 'knewOfAttack', ...yesNo, page: 'link' },
  { ...link, id: 'associatedWithConflict', ...yesNo, page: 'link' },
  { ...link, id: 'awareOfConflict', ...yesNo, page: 'link' },
  { ...link, id: 'belongedToTargetedGroup', ...yesNo, page: 'link-genocide' },
  { ...link, id: 'intentToDestroyGroup', ...plainYesNo, page: 'link-genocide' },
  { ...link, id: 'patternOrSelfEffecting', ...yesNo, page: 'link-genocide' },
  { ...link, id: 'calculatedToDestroy', ...yesNo, page: 'link-genocide' },
  { ...link, id: 'intentToPreventBirths', ...yesNo, page: 'link-genocide' },
  { ...link, id: 'movedToAnotherGroup', ...yesNo, page: 'link-genocide' },
] as const satisfies readonly Fact[];
