import type { Finding } from '@/lib/engine/findings';
import type { HoldingId, Rule } from '@/lib/engine/pack';
import type { LawIndex } from '@/lib/memo/law-index';
import { elementRows } from './elements-of';
import type { FindingIndex } from './finding-index';

/** One ruling that a reader must be ready for, and the readings here that it contradicts. */
export type Contrary = { readonly holding: HoldingId; readonly against: readonly Rule[] };

/** Rulings against any of these findings or the elements they are built from; each once. */
export function contraryAuthority(
  findings: readonly Finding[],
  law: LawIndex,
  index: FindingIndex,
): readonly Contrary[] {
  const rules = new Set<Rule>();
  for (const finding of findings) {
    rules.add(law.rule(finding.id));
    if (finding.kind !== 'crime') continue;
    for (const row of elementRows(finding, law, index)) rules.add(row.rule);
  }
  const byHolding = new Map<HoldingId, Rule[]>();
  for (const rule of rules) {
    for (const id of rule.authority?.against ?? []) {
      byHolding.set(id, [...(byHolding.get(id) ?? []), rule]);
    }
  }
  return [...byHolding].map(([holding, against]) => ({ holding, against }));
}
