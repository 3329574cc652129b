import type { Law, Rule, RuleId } from '@/lib/engine/pack';

/** The rules of all packs by id. Versions of one rule have the same scope, so any of them stands for all. */
const known = new WeakMap<Law, ReadonlyMap<RuleId, Rule>>();

export function rulesOf(law: Law): ReadonlyMap<RuleId, Rule> {
  const there = known.get(law);
  if (there) return there;
  const rules = new Map(law.packs.flatMap((pack) => pack.rules).map((rule) => [rule.id, rule]));
  known.set(law, rules);
  return rules;
}
