import { parts } from '../conditions';
import type { Condition, Rule, RuleId } from '../pack';
import type { Value } from '../reference';
import { valueIn } from './one-instance';

export type Coverage = {
  /** Conditions that examples must show deciding: a fact, a finding, or an `any` over like facts. */
  readonly conditions: number;
  readonly covered: number;
  readonly uncovered: readonly {
    readonly path: string;
    readonly never: 'true' | 'false' | 'either';
  }[];
};

/**
 * Masking MC/DC by a rule's own examples: a condition is seen deciding true if it is true in an
 * example and the verdict would be another if it were false, and the same the other way round.
 * An `any` over facts is one condition: one example with some of them and one with none.
 */
export function coverage(rule: Rule, rules: ReadonlyMap<RuleId, Rule>): Coverage {
  const decides = (path: string, part: Condition, value: Value): boolean =>
    rule.examples.some(({ facts }) => {
      if (valueIn(part, facts, rules) !== value) return false;
      const other: Value = value === 'T' ? 'F' : 'T';
      const forced = valueIn(rule.when, facts, rules, { path, value: other });
      return forced !== valueIn(rule.when, facts, rules);
    });
  const all = conditionsOf(rule.when, 'when');
  const uncovered = all.flatMap(({ path, part }) => {
    const asTrue = decides(path, part, 'T');
    const asFalse = decides(path, part, 'F');
    if (asTrue && asFalse) return [];
    return [{ path, never: asTrue ? 'false' : asFalse ? 'true' : 'either' } as const];
  });
  return { conditions: all.length, covered: all.length - uncovered.length, uncovered };
}

function conditionsOf(c: Condition, path: string): readonly { path: string; part: Condition }[] {
  const isLeaf = (part: Condition) => parts(part).length === 0;
  const likeFacts = 'any' in c && c.any.every((m) => 'fact' in m);
  if (isLeaf(c) || likeFacts) return [{ path, part: c }];
  return parts(c).flatMap(([step, part]) => conditionsOf(part, `${path}.${step}`));
}
