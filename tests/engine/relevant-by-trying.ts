import type { AtomValue, Law } from '@/lib/engine/pack';
import { reference } from '@/lib/engine/reference';
import { withAnswers } from '@/lib/engine/what-if';
import type { AtomRef, World } from '@/lib/engine/world';

/**
 * The questions by which a crime can still change, by trying three values for every open atom: one is
 * relevant if answering it ever decides a crime that is open without it.
 */
export function relevantByTrying(
  law: Law,
  world: World,
  open: readonly AtomRef[],
): readonly AtomRef[] {
  const states = 3 ** open.length;
  const results = Array.from({ length: states }, (_, state) =>
    crimes(law, assign(world, open, state)),
  );
  return open.filter((_, i) => {
    const weight = 3 ** i;
    return results.some((without, state) => {
      if (Math.floor(state / weight) % 3 !== 0) return false;
      return [1, 2].some((value) =>
        without.some((v, c) => v === 'open' && results[state + value * weight]?.[c] !== 'open'),
      );
    });
  });
}

function crimes(law: Law, world: World): readonly string[] {
  const ids = law.packs[0]?.rules.filter((r) => r.kind === 'crime').map((r) => r.id) ?? [];
  return reference(law, world)
    .filter((f) => ids.includes(f.id))
    .map((f) => f.verdict);
}

/** The world with the open atoms answered after the ternary digits of a number. */
function assign(world: World, open: readonly AtomRef[], state: number): World {
  const values: readonly (AtomValue | undefined)[] = [undefined, 'yes', 'no'];
  return withAnswers(
    world,
    open.map((atom, i) => ({ atom, value: values[Math.floor(state / 3 ** i) % 3] })),
  );
}
