import { findingsRead } from '../check-condition';
import { atomsRead } from '../conditions';
import type { Example, ExampleFacts, Rule, RuleId } from '../pack';

/**
 * A crime is all its elements: what a crime comes to when one of them is missing follows from the
 * table of the Elements, not from the way its condition is written. So for each element (by what the
 * element says it is of) the crime's own example in which it is met is put together with the element's
 * own example in which it is not. The verdict expected is the law's: the crime is not indicated.
 */
export function composedExamples(
  crime: Rule,
  rules: ReadonlyMap<RuleId, Rule>,
): readonly (Example & { readonly of: RuleId })[] {
  const met = crime.kind === 'crime' ? crime.examples.find((e) => e.expect === 'met') : undefined;
  if (met === undefined) return [];
  const elements = [...rules.values()].filter((rule) => rule.element?.of === crime.id);
  return elements.flatMap((element) => {
    const read = atomsBelow(element, rules);
    const others = Object.entries(met.facts).filter(([key]) => !read.has(key));
    return element.examples.flatMap((example) =>
      example.expect === 'not-met'
        ? [{ ...example, facts: facts(others, example.facts), of: element.id }]
        : [],
    );
  });
}

const facts = (
  others: readonly (readonly [string, string])[],
  own: ExampleFacts,
): ExampleFacts => ({ ...(Object.fromEntries(others) as ExampleFacts), ...own });

/** Every atom that a rule rests on, through the findings that it reads. */
function atomsBelow(rule: Rule, rules: ReadonlyMap<RuleId, Rule>): ReadonlySet<string> {
  const keys = new Set<string>();
  const seen = new Set<RuleId>();
  const visit = (r: Rule | undefined): void => {
    if (r === undefined || seen.has(r.id)) return;
    seen.add(r.id);
    for (const { key } of atomsRead(r.when)) keys.add(key);
    for (const id of findingsRead(r.when)) visit(rules.get(id));
  };
  visit(rule);
  return keys;
}
