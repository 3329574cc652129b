import { parts } from '../conditions';
import type { Node } from '../nodes';
import type { Condition, Verdict } from '../pack';
import type { Reader } from '../reader';
import { allOf, anyOf, atLeastOf, notOf, type Value } from '../reference';
import type { Instance } from '../sheet';
import { reads } from '../tape';

/** One part of a rule's condition as an example or a case shows it. */
export type Sighting = {
  readonly path: string;
  readonly part: Condition;
  readonly value: Value;
  /** What the rule would come to if this part came to something else, all else being the same. */
  readonly rule: (value: Value) => Value;
  /** The values of the members: of a list of conditions, or the options of a fact. */
  readonly members: readonly Value[];
};

const VALUE: Readonly<Record<Verdict, Value>> = {
  met: 'T',
  'not-met': 'F',
  open: 'U',
  contested: 'C',
};

/**
 * Walks a rule's condition where it has been run, and names every part with its value and with what
 * hangs on it. Nothing is run again: a part's influence is worked out on the way down, from the values
 * of its neighbours, so one run of 32 examples answers every "what if this part were otherwise".
 */
export function observe(
  reader: Reader,
  lane: number,
  condition: Condition,
  root: Node,
  instance: Instance,
  see: (sighting: Sighting) => void,
): void {
  const valueAt = (node: Node, at: Instance) => VALUE[reader.verdict(reader.word(node, at), lane)];

  const visit = (
    part: Condition,
    node: Node,
    at: Instance,
    path: string,
    rule: (value: Value) => Value,
  ): void => {
    const value = valueAt(node, at);
    if (node.kind === 'some' || node.kind === 'every') {
      const others = reader.related(node, at);
      const values = others.map((other) => valueAt(node.inner, other));
      if (node.lists.some((list) => reader.world.complete[list] !== 'yes')) values.push('U');
      see({ path, part, value, rule, members: [] });
      const combine = node.kind === 'some' ? anyOf : allOf;
      const [[step, where] = []] = parts(part);
      if (where === undefined) return;
      others.forEach((other, i) => {
        visit(where, node.inner, other, `${path}.${step}`, (v) => rule(combine(values.with(i, v))));
      });
      return;
    }
    const members = node.kind === 'atom' || node.kind === 'finding' ? [] : reads(node);
    const values = members.map((member) => valueAt(member, at));
    see({ path, part, value, rule, members: values });
    parts(part).forEach(([step, inner], i) => {
      const member = members[i];
      if (member === undefined) return;
      visit(inner, member, at, `${path}.${step}`, (v) => rule(combined(part, values.with(i, v))));
    });
  };

  visit(condition, root, instance, 'when', (value) => value);
}

/** What a condition comes to, given the values of its members. */
export function combined(c: Condition, values: readonly Value[]): Value {
  if ('all' in c) return allOf(values);
  if ('any' in c || 'in' in c) return anyOf(values);
  if ('atLeast' in c) return atLeastOf(c.atLeast, values);
  if ('not' in c) return notOf(values[0] ?? 'U');
  if ('open' in c) return values[0] === 'U' ? 'T' : 'F';
  return values[0] ?? 'U';
}
