import { atomKey, parts, unreachable } from '../conditions';
import type { Condition, ExampleFacts, Rule, RuleId } from '../pack';
import { allOf, anyOf, atLeastOf, notOf, type Value, valueOfAtom } from '../reference';
import type { World } from '../world';

/**
 * The world in which examples are read: one context, one act in it, one group linked to both, and
 * nothing beyond. In it `some` and `every` come to the same, and each fact has one place.
 */
export const oneInstanceWorld = (facts: ExampleFacts): World => ({
  atoms: facts,
  contexts: [{ id: 'context', atoms: facts }],
  groups: [{ id: 'group', atoms: facts, contexts: ['context'] }],
  acts: [
    {
      id: 'act',
      atoms: facts,
      groups: ['group'],
      contexts: [{ context: 'context', atoms: facts }],
    },
  ],
  complete: { contexts: 'yes', groups: 'yes', acts: 'yes' },
});

/** The value of a condition in the one-instance world, by the definitions of the reference. */
export function valueIn(
  c: Condition,
  facts: ExampleFacts,
  rules: ReadonlyMap<RuleId, Rule>,
): Value {
  const inner = () => parts(c).map(([, part]) => valueIn(part, facts, rules));
  const atom = (fact: string, option?: string) => valueOfAtom(facts[atomKey(fact, option)]);
  if ('in' in c) return anyOf(c.in.map((option) => atom(c.fact, option)));
  if ('is' in c) return atom(c.fact, c.is);
  if ('fact' in c) return atom(c.fact);
  if ('finding' in c) {
    const rule = rules.get(c.finding);
    if (rule === undefined) throw new Error(`there is no rule "${c.finding}"`);
    return valueIn(rule.when, facts, rules);
  }
  if ('all' in c) return allOf(inner());
  if ('any' in c) return anyOf(inner());
  if ('atLeast' in c) return atLeastOf(c.atLeast, inner());
  if ('not' in c) return notOf(inner()[0] ?? 'U');
  if ('open' in c) return inner()[0] === 'U' ? 'T' : 'F';
  if ('where' in c) return inner()[0] ?? 'U';
  return unreachable(c);
}
