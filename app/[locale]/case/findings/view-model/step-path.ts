import type { Finding } from '@/lib/engine/findings';
import type { LawIndex } from '@/lib/memo/law-index';

/** The steps of an act: those that lead one to the next, and those that stand beside them. */
export type StepPath = { readonly path: readonly Finding[]; readonly beside: readonly Finding[] };

/**
 * Sexual violence builds on sexual nature, so those two are the path; reproductive violence builds on
 * neither, and neither builds on it. Read off the rules, so that it holds whatever they are called.
 */
export function stepPath(steps: readonly Finding[], law: LawIndex): StepPath {
  const named = (step: Finding) =>
    law.namedBy(law.rule(step.id)).filter((rule) => rule.kind === 'step');
  const onPath = new Set<string>();
  for (const step of steps) {
    const before = named(step);
    if (before.length === 0) continue;
    onPath.add(step.id);
    for (const rule of before) onPath.add(rule.id);
  }
  if (onPath.size === 0) return { path: steps, beside: [] };
  return {
    path: steps.filter((step) => onPath.has(step.id)),
    beside: steps.filter((step) => !onPath.has(step.id)),
  };
}
