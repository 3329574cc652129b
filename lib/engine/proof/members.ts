import { parts, withPart } from '../conditions';
import type { Condition, ExampleFacts, Rule } from '../pack';
import type { LawMeanings } from './meanings';
import { type Mutant, mutants } from './mutants';
import type { Unit } from './units';

/** Conditions that are always true and always false: all of nothing, and any of nothing. */
const ALWAYS: Condition = { all: [] };
const NEVER: Condition = { any: [] };

/**
 * One case for each member of a list of like things: the verdict hangs on this member, and would be
 * another if it were not in the list. Made from the rule itself, so it is evidence that the engines
 * read the list as it is written and that no member is idle; that the list is the law's own, only a
 * reader can say. A member for which there is no such case can never be what decides.
 */
export function memberCases(
  rule: Rule,
  units: readonly Unit[],
  meanings: LawMeanings,
): readonly ExampleFacts[] {
  return mutants(rule.when)
    .filter((mutant) => mutant.change === 'left out' && inList(mutant, units))
    .flatMap((mutant) => {
      const facts = caseThatShows(rule, mutant, meanings);
      return facts === undefined ? [] : [facts];
    });
}

/** Whether a change is made inside a list of like things, and not to the list as a whole. */
export const inList = ({ path }: Mutant, units: readonly Unit[]): boolean =>
  units.some((unit) => unit.list && path.startsWith(`${unit.path}.`));

/** Answers under which a rule and its mutant differ; undefined where they come to the same. */
export function caseThatShows(
  rule: Rule,
  mutant: Mutant,
  meanings: LawMeanings,
): ExampleFacts | undefined {
  const [whole, other] = [meanings.ofRule(rule), meanings.of(mutant.condition)];
  for (const value of ['t', 'f', 'd'] as const) {
    const facts = meanings.witness(meanings.differ(whole[value], other[value]));
    if (facts !== undefined) return facts;
  }
  return undefined;
}

/** The answers under which a rule comes to something else when a part of it is true than when it is false. */
export function whereItDecides(rule: Rule, path: string, meanings: LawMeanings): number {
  const { diagrams } = meanings;
  const ifTrue = meanings.of(replaced(rule.when, path, ALWAYS));
  const ifFalse = meanings.of(replaced(rule.when, path, NEVER));
  return diagrams.or(meanings.differ(ifTrue.t, ifFalse.t), meanings.differ(ifTrue.f, ifFalse.f));
}

/** The part of a condition to which a path leads. */
export function partAt(c: Condition, path: string, at = 'when'): Condition {
  if (path === at) return c;
  const { part, step } = next(c, path, at);
  return partAt(part, path, `${at}.${step}`);
}

function replaced(c: Condition, path: string, by: Condition, at = 'when'): Condition {
  if (path === at) return by;
  const { part, step, index } = next(c, path, at);
  return withPart(c, index, replaced(part, path, by, `${at}.${step}`));
}

function next(c: Condition, path: string, at: string) {
  const index = parts(c).findIndex(([s]) => `${path}.`.startsWith(`${at}.${s}.`));
  const [step, part] = parts(c)[index] ?? [];
  if (step === undefined || part === undefined) throw new Error(`no ${path} in this condition`);
  return { index, step, part };
}
