import type { Example, ExampleFacts, Pack, RuleId, Verdict } from '@/lib/engine/pack';

/**
 * Further examples of rules, by the rule's id: the other side of each condition, so that every one is
 * seen deciding. They stand apart from the rules because a reader of the law needs the two or three
 * that explain it, and a proof needs them all. An element that several crimes share has its examples
 * in every one of them: they are written once, for any of them.
 */
export type MoreExamples = Readonly<
  Record<RuleId, readonly (readonly [name: string, facts: ExampleFacts, expect: Verdict])[]>
>;

/** Several lists as one: a rule may have examples in more than one of them. */
export function together(...lists: readonly MoreExamples[]): MoreExamples {
  const ids = new Set(lists.flatMap((list) => Object.keys(list)));
  return Object.fromEntries(
    [...ids].map((id) => [id, lists.flatMap((list) => list[id] ?? [])] as const),
  );
}

export function withExamples(pack: Pack, more: MoreExamples): Pack {
  const left = new Set(Object.keys(more));
  const text = (condition: object) => JSON.stringify(condition);
  const shared = new Map<string, readonly Example[]>();
  for (const rule of pack.rules) {
    const own = more[rule.id];
    if (own === undefined) continue;
    left.delete(rule.id);
    shared.set(
      `${rule.kind} ${text(rule.when)}`,
      own.map(([name, facts, expect]) => ({ name, facts, expect })),
    );
  }
  if (left.size > 0)
    throw new Error(`examples for no rule of "${pack.id}": ${[...left].join(', ')}`);
  const rules = pack.rules.map((rule) => {
    const further = shared.get(`${rule.kind} ${text(rule.when)}`);
    const shares = more[rule.id] !== undefined || rule.kind === 'element';
    return further && shares ? { ...rule, examples: [...rule.examples, ...further] } : rule;
  });
  return { ...pack, rules };
}
