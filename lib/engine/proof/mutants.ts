import { parts, withPart } from '../conditions';
import type { Condition } from '../pack';
import { allOf, anyOf, atLeastOf, notOf, type Value } from '../reference';
import { combined, type Sighting } from './observe';

/** A condition with one thing changed, as an editor might by mistake. */
export type Mutant = {
  readonly path: string;
  readonly change:
    | 'negated'
    | 'left out'
    | 'all for any'
    | 'any for all'
    | 'one more'
    | 'one fewer';
  readonly condition: Condition;
};

/** A change to one part, before the condition around it is put together again. */
type Change = {
  readonly path: string;
  readonly change: Mutant['change'];
  readonly condition: Condition;
  /** What the changed part comes to where the members have these values. */
  readonly value: (members: readonly Value[]) => Value;
};

/** A name for a mutant, by which a sighting and a condition are brought together. */
export const mutantKey = ({ path, change }: Pick<Mutant, 'path' | 'change'>): string =>
  `${path} ${change}`;

/** Every condition that differs from this one by one change. */
export function mutants(c: Condition, path = 'when'): readonly Mutant[] {
  return [
    { path, change: 'negated' as const, condition: { not: c } },
    ...changesOf(c, path),
    ...parts(c).flatMap(([step, part], i) =>
      mutants(part, `${path}.${step}`).map((inner) => ({
        ...inner,
        condition: withPart(c, i, inner.condition),
      })),
    ),
  ].map(({ path: at, change, condition }) => ({ path: at, change, condition }));
}

/** The mutants of one part that would have changed the verdict where it was seen, by their keys. */
export function noticed({ path, part, value, rule, members }: Sighting): readonly string[] {
  const verdict = rule(value);
  const changes = [
    { path, change: 'negated' as const, value: notOf(value) },
    ...changesOf(part, path).map((c) => ({ ...c, value: c.value(members) })),
  ];
  return changes.filter((c) => rule(c.value) !== verdict).map(mutantKey);
}

/** The changes that can be made to a list of conditions, or to the options of a fact. */
function changesOf(c: Condition, path: string): readonly Change[] {
  const found: Change[] = [];
  const here = (change: Mutant['change'], condition: Condition, value: Change['value']) =>
    found.push({ path, change, condition, value });
  if ('all' in c && c.all.length > 1) here('any for all', { any: c.all }, anyOf);
  if ('any' in c && c.any.length > 1) here('all for any', { all: c.any }, allOf);
  if ('atLeast' in c) {
    const { atLeast: n, of } = c;
    if (n < of.length) here('one more', { atLeast: n + 1, of }, (m) => atLeastOf(n + 1, m));
    if (n > 1) here('one fewer', { atLeast: n - 1, of }, (m) => atLeastOf(n - 1, m));
  }
  steps(c).forEach((step, i) => {
    const less = without(c, i);
    if (less === undefined) return;
    const value = (members: readonly Value[]) =>
      combined(
        less,
        members.filter((_, j) => j !== i),
      );
    found.push({ path: `${path}.${step}`, change: 'left out', condition: less, value });
  });
  return found;
}

const steps = (c: Condition): readonly string[] =>
  'in' in c ? c.in.map((option) => `in[${option}]`) : parts(c).map(([step]) => step);

/** The condition without one member of its list; nothing where that leaves no condition. */
function without(c: Condition, index: number): Condition | undefined {
  const rest = <X>(list: readonly X[]) => list.filter((_, i) => i !== index);
  if ('all' in c && c.all.length > 1) return { all: rest(c.all) };
  if ('any' in c && c.any.length > 1) return { any: rest(c.any) };
  if ('atLeast' in c && c.of.length > c.atLeast) return { ...c, of: rest(c.of) };
  if ('in' in c && c.in.length > 1) return { ...c, in: rest(c.in) };
  return undefined;
}
