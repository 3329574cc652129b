import type { Finding, Reason } from '@/lib/engine/findings';
import type { RuleId } from '@/lib/engine/pack';
import type { AtomRef, ScopeRef } from '@/lib/engine/world';

/** A finding has one key, made of its rule and its instance. */
export const keyOf = (id: RuleId, at: ScopeRef): string =>
  [id, at.act ?? '', at.context ?? '', at.group ?? ''].join('~');

/** To follow reasons from one finding to the next without searching. */
export type ByKey = ReadonlyMap<string, Finding>;

/** The findings of one assessment by their keys. */
export const byKey = (findings: readonly Finding[]): ByKey =>
  new Map(findings.map((f) => [keyOf(f.id, f.scope), f]));

/**
 * The answers on which a finding stands, down through the findings that its reasons name: one for each
 * question and place, in the order in which the reasons name them.
 */
export function answersBehind(finding: Finding, all: ByKey): readonly AtomRef[] {
  const seen = new Set<string>();
  const found = new Map<string, AtomRef>();
  const visit = (reasons: readonly Reason[]): void => {
    for (const reason of reasons) {
      if (reason.code === 'fact') {
        const key = keyOf(reason.atom.fact, reason.atom.at);
        if (!found.has(key)) found.set(key, reason.atom);
      } else if (reason.code === 'finding') {
        const key = keyOf(reason.id, reason.at);
        if (seen.has(key)) continue;
        seen.add(key);
        visit(all.get(key)?.because ?? []);
      }
    }
  };
  visit(finding.because);
  return [...found.values()];
}
