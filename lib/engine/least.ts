import { LANES } from './tape';

/**
 * A smallest part of a list that still does what the whole list does: members are left out, the first of
 * them first, until none can be left out any more. `does` is asked about up to 32 parts at once.
 */
export function least<T>(all: readonly T[], does: Does<T>): readonly T[] {
  for (let part = all; ; ) {
    const less = thinned(part, does);
    // One round is enough where more members never do less. What depends on an absence may need another.
    if (less.length === part.length) return less;
    part = less;
  }
}

type Does<T> = (parts: readonly (readonly T[])[]) => readonly boolean[];

/** The list without the members that can be left out, each looked at once. */
function thinned<T>(all: readonly T[], does: Does<T>): readonly T[] {
  const needed: T[] = [];
  let rest = all;
  while (rest.length > 0) {
    // Each part leaves out one more member than the part before it.
    const parts = rest.slice(0, LANES).map((_, i) => [...needed, ...rest.slice(i + 1)]);
    const stop = does(parts).indexOf(false);
    if (stop >= 0) needed.push(rest[stop] as T);
    rest = rest.slice(stop >= 0 ? stop + 1 : parts.length);
  }
  return needed;
}
