import type { Assessment, Finding } from '@/lib/engine/findings';
import type { AtomRef, World } from '@/lib/engine/world';
import { recorded } from './recorded';
import { candidateFindings, gather, type Support } from './rests-on';

/**
 * Open answers behind findings (the candidate crimes, unless others are given), apart: what was never asked can still be asked; what was
 * declined or is not known is not asked again, and the finding stays open because of it.
 */
export type OpenAnswers = {
  readonly toAsk: readonly Support[];
  readonly staysOpen: readonly (Support & { readonly value: 'not-known' | 'declined' })[];
};

export function openAnswers(
  assessment: Assessment,
  world: World,
  findings: readonly Finding[] = candidateFindings(assessment),
): OpenAnswers {
  const toAsk: Support[] = [];
  const staysOpen: (Support & { value: 'not-known' | 'declined' })[] = [];
  const state = (atom: AtomRef) => recorded(world, atom);
  const open = gather(
    findings,
    (finding) => finding.missing,
    (atom) => state(atom) ?? '',
  );
  for (const support of byWeight(open)) {
    const value = state(support.atoms[0]);
    if (value === 'not-known' || value === 'declined') staysOpen.push({ ...support, value });
    else toAsk.push(support);
  }
  return { toAsk, staysOpen };
}

/** What settles the most findings first. */
function byWeight(supports: readonly Support[]): readonly Support[] {
  return supports.toSorted((a, b) => b.findings.length - a.findings.length);
}
