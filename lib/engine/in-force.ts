import type { IsoDate, Law, Rule } from './pack';

/** A rule with its place in the packs. */
export type PlacedRule = { readonly rule: Rule; readonly pack: string; readonly path: string };

/** Every version of every rule, in the order of the packs. */
export const placedRules = (law: Pick<Law, 'packs'>): readonly PlacedRule[] =>
  law.packs.flatMap((pack, p) =>
    pack.rules.map((rule, r) => ({ rule, pack: pack.id, path: `packs[${p}].rules[${r}]` })),
  );

const FIRST = '0000-00-00';
const LAST = '9999-99-99';
/** The first day of a rule; without one, a day before all days. */
export const from = (rule: Rule): IsoDate => rule.holds?.from ?? FIRST;
/** The last day of a rule; without one, a day after all days. */
export const until = (rule: Rule): IsoDate => rule.holds?.until ?? LAST;

/**
 * The version of each rule that holds on a date; without a date, the latest version of each.
 * Dates are compared as text, which for ISO dates is the order of days.
 */
export function inForce(law: Pick<Law, 'packs'>, on?: IsoDate): readonly PlacedRule[] {
  const placed = placedRules(law);
  if (on !== undefined) return placed.filter(({ rule }) => from(rule) <= on && on <= until(rule));
  const latest = new Map<string, PlacedRule>();
  for (const p of placed) {
    const other = latest.get(p.rule.id);
    if (other === undefined || from(p.rule) > from(other.rule)) latest.set(p.rule.id, p);
  }
  return placed.filter((p) => latest.get(p.rule.id) === p);
}

/** A law with only the rules that are in force (see `inForce`): one version of each, for readers by id. */
export function lawInForce(law: Law, on?: IsoDate): Law {
  const kept = new Set(inForce(law, on).map(({ rule }) => rule));
  const packs = law.packs.map((pack) => ({
    ...pack,
    rules: pack.rules.filter((r) => kept.has(r)),
  }));
  return { ...law, packs };
}

/** The dates on which the law changes: the first day of a version, and the first day after one. */
export function changeDates(law: Law): readonly IsoDate[] {
  const dates = new Set<IsoDate>();
  for (const { rule } of placedRules(law)) {
    if (rule.holds?.from !== undefined) dates.add(rule.holds.from);
    if (rule.holds?.until !== undefined) dates.add(dayAfter(rule.holds.until));
  }
  return [...dates].sort();
}

function dayAfter(date: IsoDate): IsoDate {
  const [year, month, day] = date.split('-').map(Number);
  // Calendar arithmetic in UTC, so that no time zone can move the day.
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (day ?? 1) + 1)).toISOString().slice(0, 10);
}
