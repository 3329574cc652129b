import type { FactId } from '@/lib/engine/pack';

/**
 * Lists that offer what was ticked in another one of the same page: a second and a third question about
 * the same factors. The other lines can be called up, so nothing is out of reach.
 */
export const NARROWED: Readonly<Record<FactId, FactId>> = {
  factorsOnHarm: 'identityFactors',
  factorsOnAccess: 'identityFactors',
};

/** Lists about the work and not the facts: what is ticked is the whole answer. */
export const TICKS_ALONE: ReadonlySet<FactId> = new Set([
  'purpose',
  'caseScope',
  'forumConsidered',
]);
