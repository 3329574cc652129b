import type { Assessment, Finding } from '@/lib/engine/findings';
import { authorityAt } from '@/lib/engine/on-point';
import type { HoldingId, Rule } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
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
  assessment: Pick<Assessment, 'onPoint'>,
): readonly Contrary[] {
  const byHolding = new Map<HoldingId, Set<Rule>>();
  const add = (rule: Rule, at: ScopeRef) => {
    for (const id of authorityAt(rule, 'against', { holding: law.holding, assessment }, at)) {
      byHolding.set(id, (byHolding.get(id) ?? new Set()).add(rule));
    }
  };
  for (const finding of findings) {
    add(law.rule(finding.id), finding.scope);
    if (finding.kind !== 'crime') continue;
    for (const row of elementRows(finding, law, index)) add(row.rule, finding.scope);
  }
  return [...byHolding].map(([holding, against]) => ({ holding, against: [...against] }));
}
