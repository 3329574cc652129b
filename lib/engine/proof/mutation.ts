import type { Rule, RuleId } from '../pack';
import type { LawMeanings } from './meanings';
import { mutants } from './mutants';
import { valueIn } from './one-instance';

export type Mutation = {
  readonly made: number;
  readonly killed: number;
  readonly equivalent: number;
  readonly surviving: readonly { readonly path: string; readonly change: string }[];
};

/** Changes a rule in every small way and asks whether its own examples would notice. */
export function mutation(
  rule: Rule,
  rules: ReadonlyMap<RuleId, Rule>,
  meanings: LawMeanings,
): Mutation {
  const whole = meanings.ofRule(rule);
  const all = mutants(rule.when);
  const alive = all.filter(({ condition }) =>
    rule.examples.every(
      ({ facts }) => valueIn(condition, facts, rules) === valueIn(rule.when, facts, rules),
    ),
  );
  const surviving = alive.filter(({ condition }) => !meanings.same(whole, meanings.of(condition)));
  return {
    made: all.length,
    killed: all.length - alive.length,
    equivalent: alive.length - surviving.length,
    surviving: surviving.map(({ path, change }) => ({ path, change })),
  };
}
