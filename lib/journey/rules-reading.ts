import type { Condition, FactId, Law, Rule } from '@/lib/engine/pack';

type Readers = ReadonlyMap<FactId, readonly Rule[]>;

/** Once for each law: every question of a page asks for it, and it walks through all conditions. */
const known = new WeakMap<Law, Readers>();

/**
 * For each fact the rules that read it themselves, in the order of the packs: what stands behind a
 * question. Rules that read it only through another finding are not repeated.
 */
export function rulesByFact(law: Law): Readers {
  const before = known.get(law);
  if (before) return before;
  const readers = new Map<FactId, Rule[]>();
  for (const rule of law.packs.flatMap(({ rules }) => rules)) {
    for (const fact of new Set(factsIn(rule.when))) {
      const those = readers.get(fact);
      if (those) those.push(rule);
      else readers.set(fact, [rule]);
    }
  }
  known.set(law, readers);
  return readers;
}

function factsIn(condition: Condition): readonly FactId[] {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  if ('of' in condition) return condition.of.flatMap(factsIn);
  if ('not' in condition) return factsIn(condition.not);
  if ('open' in condition) return factsIn(condition.open);
  if ('where' in condition) return factsIn(condition.where);
  if ('fact' in condition) return [condition.fact];
  return noFacts(condition);
}

/** Takes only what is left once every other kind is handled: a new kind does not compile here. */
const noFacts = (_: { readonly finding: string }): readonly FactId[] => [];
