import { closure, legalAtomsOf } from './charges';
import type { CrimeCategory, Cumulation, Rule, RuleId } from './pack';

/** What a set of charges leaves out: elements of law and chapeaux that only a dropped charge has. */
export type Loss = {
  readonly atoms: readonly { readonly atom: string; readonly crimes: readonly RuleId[] }[];
  readonly categories: readonly CrimeCategory[];
};

/**
 * Compares a selection with all candidates. An element counts as captured if a selected crime has it
 * or has one that necessarily contains it (penetration contains a sexual act).
 */
export function whatWouldBeLost(
  candidates: readonly RuleId[],
  selected: ReadonlySet<RuleId>,
  cumulation: Cumulation,
  rules: readonly Rule[],
): Loss {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const atomsOf = (id: RuleId): readonly string[] => {
    const rule = byId.get(id);
    return (rule && legalAtomsOf(cumulation, rule)) ?? [];
  };
  const categoryOf = (id: RuleId) => byId.get(id)?.crime?.category;

  const kept = candidates.filter((id) => selected.has(id));
  const dropped = candidates.filter((id) => !selected.has(id));
  const captured = closure(cumulation, kept.flatMap(atomsOf));

  const lost = new Map<string, RuleId[]>();
  for (const id of dropped) {
    for (const atom of atomsOf(id)) {
      if (captured.has(atom)) continue;
      const crimes = lost.get(atom) ?? [];
      if (!crimes.includes(id)) lost.set(atom, [...crimes, id]);
    }
  }
  const keptCategories = new Set(kept.map(categoryOf));
  const categories = new Set(dropped.flatMap((id) => categoryOf(id) ?? []));
  return {
    atoms: [...lost].map(([atom, crimes]) => ({ atom, crimes })),
    categories: [...categories].filter((category) => !keptCategories.has(category)),
  };
}
