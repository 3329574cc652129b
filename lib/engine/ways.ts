import { asRecorded, type Cut } from './cut';
import { least } from './least';
import type { Node } from './nodes';
import { reads } from './tape';

/** An answer that a leaf would have to have: the leaf's number and yes or no. */
export type Step = { readonly leaf: number; readonly value: 'yes' | 'no' };
export type Way = readonly Step[];

export type Ways = {
  /** Smallest first. Each is minimal: leave out any step and it no longer leads there. */
  readonly ways: readonly Way[];
  /** True where ways were dropped because there were too many: then there may be others. */
  readonly more: boolean;
};

/** How many ways are kept while they are combined. More than this no reader compares. */
const KEPT = 24;

/**
 * The smallest sets of answers that would bring a finding to met or to not met. `may` says which
 * leaves can be given another answer: those still open (what is missing), or any (what would change).
 *
 * Ways are built from the leaves up: for `all` to hold, one way for each member; for it to fail, a
 * way for one member; a way that contains another is dropped. At the end each is tried on the finding
 * itself and relieved of every step that it does not need, so nothing rests on this construction but
 * the choice of ways.
 */
export function waysTo(cut: Cut, target: 'met' | 'not-met', may: 'open' | 'any'): Ways {
  let more = false;
  const mixed = may === 'any' ? readBothWays(cut.root, target === 'met') : new Set<number>();
  const known = new Map<string, readonly Way[]>();

  const keep = (ways: readonly Way[]): readonly Way[] => {
    const least = minimal(ways, KEPT + 1);
    if (least.length > KEPT) more = true;
    return least.slice(0, KEPT);
  };

  const waysOf = (node: Node, holds: boolean): readonly Way[] => {
    const key = `${node.id} ${holds}`;
    const found = known.get(key) ?? make(node, holds);
    known.set(key, found);
    return found;
  };

  const make = (node: Node, holds: boolean): readonly Way[] => {
    if (node === cut.beyond) return [];
    switch (node.kind) {
      case 'atom':
        return ofLeaf(node.id, holds);
      case 'not':
        return waysOf(node.inner, !holds);
      case 'all':
      case 'any': {
        const n = (node.kind === 'all') === holds ? node.members.length : 1;
        return together(n, node.members, holds);
      }
      case 'atLeast':
        // It fails exactly when more than (all − n) of its members fail.
        return together(holds ? node.n : node.members.length - node.n + 1, node.members, holds);
      default:
        // What depends on an absence has no set of answers that settles it.
        return [];
    }
  };

  const ofLeaf = (leaf: number, holds: boolean): readonly Way[] => {
    const recorded = cut.leaves[leaf]?.recorded;
    const value = holds ? 'yes' : 'no';
    // An answer that is wanted one way here and the other way there must not count as given.
    if (recorded === value) return mixed.has(leaf) ? [[{ leaf, value }]] : [[]];
    const decided = recorded === 'yes' || recorded === 'no' || recorded === 'accounts-differ';
    return decided && may === 'open' ? [] : [[{ leaf, value }]];
  };

  /** The ways for at least n of the members to hold (or to fail). */
  const together = (n: number, members: readonly Node[], holds: boolean): readonly Way[] => {
    let reached: (readonly Way[])[] = [[[]], ...Array.from({ length: n }, () => [])];
    for (const member of members) {
      const more = waysOf(member, holds);
      reached = reached.map((ways, j) =>
        j === 0 ? ways : keep([...ways, ...joined(reached[j - 1] ?? [], more)]),
      );
    }
    return reached[n] ?? [];
  };

  const ways = waysOf(cut.root, target === 'met').flatMap(
    (way) => relieved(cut, way, target) ?? [],
  );
  const least = minimal(ways, KEPT + 1);
  return { ways: least.slice(0, KEPT), more: more || least.length > KEPT };
}

/** The way without the steps that it does not need; nothing if it does not lead there at all. */
function relieved(cut: Cut, way: Way, target: 'met' | 'not-met'): readonly Way[] | undefined {
  const recorded = asRecorded(cut.leaves);
  const arrive = (ways: readonly Way[]): readonly boolean[] =>
    cut
      .verdicts(
        ways.map((steps) => {
          const values = [...recorded];
          for (const { leaf, value } of steps) values[leaf] = value;
          return values;
        }),
      )
      .map((verdict) => verdict === target);
  const steps = way
    .filter(({ leaf, value }) => cut.leaves[leaf]?.recorded !== value)
    .sort((a, b) => a.leaf - b.leaf);
  return arrive([steps])[0] ? [least(steps, arrive)] : undefined;
}

/** The leaves that are wanted as yes in one place and as no in another. */
function readBothWays(root: Node, holds: boolean): ReadonlySet<number> {
  const wanted = new Map<number, Set<boolean>>();
  const seen = new Set<string>();
  const visit = (node: Node, yes: boolean): void => {
    const key = `${node.id} ${yes}`;
    if (seen.has(key)) return;
    seen.add(key);
    if (node.kind === 'atom') {
      wanted.set(node.id, (wanted.get(node.id) ?? new Set()).add(yes));
    }
    for (const part of reads(node)) visit(part, node.kind === 'not' ? !yes : yes);
  };
  visit(root, holds);
  return new Set([...wanted].flatMap(([leaf, ways]) => (ways.size > 1 ? [leaf] : [])));
}

/** Every way of one together with every way of the other, unless they contradict each other. */
function joined(ways: readonly Way[], others: readonly Way[]): readonly Way[] {
  return ways.flatMap((way) =>
    others.flatMap((other) => {
      const added = other.filter(({ leaf }) => !way.some((s) => s.leaf === leaf));
      const clash = other.some(({ leaf, value }) =>
        way.some((s) => s.leaf === leaf && s.value !== value),
      );
      return clash ? [] : [[...way, ...added]];
    }),
  );
}

/** Shortest first, without those that contain another, up to a number. */
function minimal(ways: readonly Way[], limit: number): readonly Way[] {
  const kept: Way[] = [];
  for (const way of [...ways].sort((a, b) => a.length - b.length)) {
    if (kept.length === limit) break;
    if (!kept.some((other) => other.every((step) => has(way, step)))) kept.push(way);
  }
  return kept;
}

const has = (way: Way, { leaf, value }: Step): boolean =>
  way.some((s) => s.leaf === leaf && s.value === value);
