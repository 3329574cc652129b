import type { Assessment, Finding } from '@/lib/engine/findings';
import type { AtomValue } from '@/lib/engine/pack';
import type { AtomRef, World } from '@/lib/engine/world';
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
  const open = gather(findings, (finding) => finding.missing);
  for (const support of byWeight(open)) {
    const value = recorded(world, support.atom);
    if (value === 'not-known' || value === 'declined') staysOpen.push({ ...support, value });
    else toAsk.push(support);
  }
  return { toAsk, staysOpen };
}

/** What settles the most findings first. */
function byWeight(supports: readonly Support[]): readonly Support[] {
  return supports.toSorted((a, b) => b.findings.length - a.findings.length);
}

/** The value recorded for an atom at the instance it names, or nothing if it was not asked. */
export function recorded(world: World, { fact, option, at }: AtomRef): AtomValue | undefined {
  const key = option === undefined ? fact : `${fact}=${option}`;
  if (at.act !== undefined) {
    const act = world.acts.find((a) => a.id === at.act);
    if (at.context === undefined) return act?.atoms[key];
    return act?.contexts.find((link) => link.context === at.context)?.atoms[key];
  }
  if (at.group !== undefined) return world.groups.find((g) => g.id === at.group)?.atoms[key];
  if (at.context !== undefined) return world.contexts.find((c) => c.id === at.context)?.atoms[key];
  return world.atoms[key];
}
