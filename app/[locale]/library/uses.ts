import type { Condition, FactId, HoldingId, Law, RuleId, SourceId } from '@/lib/engine/pack';

/** Who uses what: for each question, rule, source and holding, the rules that depend on it. */
export type Uses = {
  readonly ofFact: (id: FactId) => readonly RuleId[];
  readonly ofRule: (id: RuleId) => readonly RuleId[];
  readonly ofSource: (id: SourceId) => readonly RuleId[];
  readonly ofHolding: (id: HoldingId) => {
    readonly for: readonly RuleId[];
    readonly against: readonly RuleId[];
  };
};

export function uses(law: Law): Uses {
  const facts = new Map<FactId, Set<RuleId>>();
  const rules = new Map<RuleId, Set<RuleId>>();
  const sources = new Map<SourceId, Set<RuleId>>();
  const supporting = new Map<HoldingId, Set<RuleId>>();
  const contrary = new Map<HoldingId, Set<RuleId>>();

  for (const rule of law.packs.flatMap((pack) => pack.rules)) {
    for (const leaf of leaves(rule.when)) {
      if ('fact' in leaf) note(facts, leaf.fact, rule.id);
      if ('finding' in leaf) note(rules, leaf.finding, rule.id);
    }
    for (const citation of rule.sources) note(sources, citation.source, rule.id);
    for (const holding of rule.authority?.for ?? []) note(supporting, holding, rule.id);
    for (const holding of rule.authority?.against ?? []) note(contrary, holding, rule.id);
  }
  return {
    ofFact: (id) => [...(facts.get(id) ?? [])],
    ofRule: (id) => [...(rules.get(id) ?? [])],
    ofSource: (id) => [...(sources.get(id) ?? [])],
    ofHolding: (id) => ({
      for: [...(supporting.get(id) ?? [])],
      against: [...(contrary.get(id) ?? [])],
    }),
  };
}

/** The facts and findings that a condition reads, in its order. */
export function leaves(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  if ('of' in condition) return condition.of.flatMap(leaves);
  if ('not' in condition) return leaves(condition.not);
  if ('open' in condition) return leaves(condition.open);
  if ('where' in condition) return leaves(condition.where);
  return [condition];
}

function note<K>(map: Map<K, Set<RuleId>>, key: K, rule: RuleId): void {
  const known = map.get(key);
  if (known) known.add(rule);
  else map.set(key, new Set([rule]));
}
