import { parts, withPart } from '../conditions';
import type { Condition } from '../pack';

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

export function mutants(c: Condition, path = 'when'): readonly Mutant[] {
  const here = (change: Mutant['change'], condition: Condition): Mutant => ({
    path,
    change,
    condition,
  });
  const found: Mutant[] = [here('negated', { not: c })];
  if ('all' in c && c.all.length > 1) found.push(here('any for all', { any: c.all }));
  if ('any' in c && c.any.length > 1) found.push(here('all for any', { all: c.any }));
  if ('atLeast' in c) {
    if (c.atLeast < c.of.length) found.push(here('one more', { ...c, atLeast: c.atLeast + 1 }));
    if (c.atLeast > 1) found.push(here('one fewer', { ...c, atLeast: c.atLeast - 1 }));
  }
  parts(c).forEach(([step, part], i) => {
    const at = `${path}.${step}`;
    const less = without(c, i);
    if (less) found.push({ path: at, change: 'left out', condition: less });
    for (const inner of mutants(part, at)) {
      found.push({ ...inner, condition: withPart(c, i, inner.condition) });
    }
  });
  return found;
}

/** The condition without one member of its list; nothing where that leaves no condition. */
function without(c: Condition, index: number): Condition | undefined {
  const rest = <X>(list: readonly X[]) => list.filter((_, i) => i !== index);
  if ('all' in c && c.all.length > 1) return { all: rest(c.all) };
  if ('any' in c && c.any.length > 1) return { any: rest(c.any) };
  if ('atLeast' in c && c.of.length > c.atLeast) return { ...c, of: rest(c.of) };
  return undefined;
}
