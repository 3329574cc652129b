import type { Condition, FactId } from './pack';
import type { AtomKey } from './world';

/** The member conditions of a condition, each with the step that leads to it in a path. */
export function parts(c: Condition): readonly (readonly [step: string, part: Condition])[] {
  if ('all' in c) return c.all.map((m, i) => [`all[${i}]`, m] as const);
  if ('any' in c) return c.any.map((m, i) => [`any[${i}]`, m] as const);
  if ('atLeast' in c) return c.of.map((m, i) => [`of[${i}]`, m] as const);
  if ('not' in c) return [['not', c.not]];
  if ('open' in c) return [['open', c.open]];
  if ('where' in c) return [['where', c.where]];
  return [];
}

/** What an atom is called in a world: `fact`, or `fact=option`. `splitAtomKey` is the way back. */
export const atomKey = (fact: FactId, option?: string): AtomKey =>
  option === undefined ? fact : `${fact}=${option}`;

/** Splits `fact=option`; a yes-no fact has no option. */
export function splitAtomKey(key: AtomKey): { fact: FactId; option?: string } {
  const mark = key.indexOf('=');
  return mark < 0 ? { fact: key } : { fact: key.slice(0, mark), option: key.slice(mark + 1) };
}

/** Ends a chain over the kinds of condition: a new kind does not compile until it is handled. */
export function unreachable(condition: never): never {
  throw new Error(`unknown kind of condition: ${JSON.stringify(condition)}`);
}

/** The condition with one of its parts (in the order of `parts`) replaced. */
export function withPart(c: Condition, index: number, part: Condition): Condition {
  const list = (cs: readonly Condition[]) => cs.map((m, i) => (i === index ? part : m));
  if ('all' in c) return { all: list(c.all) };
  if ('any' in c) return { any: list(c.any) };
  if ('atLeast' in c) return { ...c, of: list(c.of) };
  if ('not' in c) return { not: part };
  if ('open' in c) return { open: part };
  if ('where' in c) return { ...c, where: part };
  return c;
}

/** The ids of the facts and the keys of the atoms that a condition reads, not looking into findings. */
export function atomsRead(
  c: Condition,
): readonly { readonly fact: FactId; readonly key: AtomKey }[] {
  if (!('fact' in c)) return parts(c).flatMap(([, part]) => atomsRead(part));
  const options = 'is' in c ? [c.is] : 'in' in c ? c.in : [undefined];
  return options.map((option) => ({ fact: c.fact, key: atomKey(c.fact, option) }));
}
