import type { Assessment, Finding } from '@/lib/engine/findings';
import type { Kind, RuleId } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';

/**
 * One look-up over an assessment. A finding is known by its rule and its instance; the key is built
 * from both in a fixed order, so that it can serve as a React key and inside a page's anchors.
 */
export type FindingIndex = {
  readonly all: readonly Finding[];
  readonly get: (id: RuleId, at: ScopeRef) => Finding | undefined;
  readonly ofKind: (kind: Kind) => readonly Finding[];
  readonly ofRule: (id: RuleId) => readonly Finding[];
};

export function findingKey(id: RuleId, at: ScopeRef): string {
  return [id, at.act ?? '', at.context ?? '', at.group ?? ''].join('~');
}

/** Two instances are compatible if neither says something the other denies: an act and that act in a context. */
export function compatible(a: ScopeRef, b: ScopeRef): boolean {
  return (['act', 'context', 'group'] as const).every(
    (part) => a[part] === undefined || b[part] === undefined || a[part] === b[part],
  );
}

export function indexFindings(assessment: Assessment): FindingIndex {
  const byKey = new Map<string, Finding>();
  const byKind = new Map<Kind, Finding[]>();
  const byRule = new Map<RuleId, Finding[]>();
  for (const finding of assessment.findings) {
    byKey.set(findingKey(finding.id, finding.scope), finding);
    append(byKind, finding.kind, finding);
    append(byRule, finding.id, finding);
  }
  return {
    all: assessment.findings,
    get: (id, at) => byKey.get(findingKey(id, at)),
    ofKind: (kind) => byKind.get(kind) ?? [],
    ofRule: (id) => byRule.get(id) ?? [],
  };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
