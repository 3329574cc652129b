import type { AtomValue, Law, Verdict } from '@/lib/engine/pack';
import { reference } from '@/lib/engine/reference';
import { scopeKey } from '@/lib/engine/scopes';
import { withAnswers } from '@/lib/engine/what-if';
import type { AtomRef, ScopeRef, World } from '@/lib/engine/world';
import { everyAtom } from '../engine/worlds';

/**
 * Smallest sets of answers, found the plain way: every combination is tried on the reference. This is
 * what `why` and `missing` mean; how an engine finds them is its own affair.
 */

export type GivenAnswer = { readonly atom: AtomRef; readonly value: AtomValue };
export type Sets = readonly (readonly GivenAnswer[])[];

export type Why = { readonly id: string; readonly at: ScopeRef; readonly sets: Sets };
export type Missing = {
  readonly id: string;
  readonly at: ScopeRef;
  readonly met: Sets;
  readonly notMet: Sets;
};

const MONOTONE = ['indicium', 'step', 'element', 'principle', 'crime'];
/** 3^5 further answers and 2^8 recorded ones: more is not tried. */
const MOST_OPEN = 5;
const MOST_RECORDED = 8;

type Verdicts = ReadonlyMap<string, Verdict>;
const keyOf = (id: string, at: ScopeRef) => `${id} ${scopeKey(at)}`;

/** Findings that can be explained, with what explains them; nothing where there are too many answers. */
export function explainedByTrying(
  law: Law,
  world: World,
): { readonly why: readonly Why[]; readonly missing: readonly Missing[] } | undefined {
  const atoms = everyAtom(law, world);
  const open = atoms.filter(({ recorded }) => !isDecided(recorded)).map(({ atom }) => atom);
  const given = atoms.flatMap(({ atom, recorded }) =>
    isDecided(recorded) ? [{ atom, value: recorded }] : [],
  );
  if (open.length > MOST_OPEN || given.length > MOST_RECORDED) return undefined;
  const kinds = new Map(law.packs.flatMap((p) => p.rules).map((r) => [r.id, r.kind]));
  const findings = reference(law, world).filter(({ id }) => MONOTONE.includes(kinds.get(id) ?? ''));
  const tried = (
    combinations: readonly (readonly GivenAnswer[])[],
    change: (set: readonly GivenAnswer[]) => World,
  ) => combinations.map((set) => ({ set, verdicts: verdictsOf(law, change(set)) }));
  const further = tried(assignments(open), (set) => withAnswers(world, set));
  const nothing = withAnswers(
    world,
    given.map(({ atom }) => ({ atom, value: undefined })),
  );
  const kept = tried(subsets(given), (set) => withAnswers(nothing, set));
  const sets = (from: typeof further, key: string, verdict: Verdict): Sets =>
    smallest(from.filter(({ verdicts }) => verdicts.get(key) === verdict).map(({ set }) => set));
  return {
    why: findings
      .filter(({ verdict }) => verdict !== 'open')
      .map(({ id, scope, verdict }) => ({
        id,
        at: scope,
        sets: sets(kept, keyOf(id, scope), verdict),
      })),
    missing: findings
      .filter(({ verdict }) => verdict === 'open')
      .map(({ id, scope }) => ({
        id,
        at: scope,
        met: sets(further, keyOf(id, scope), 'met'),
        notMet: sets(further, keyOf(id, scope), 'not-met'),
      })),
  };
}

const isDecided = (value: AtomValue | undefined): value is AtomValue =>
  value === 'yes' || value === 'no' || value === 'accounts-differ';

const verdictsOf = (law: Law, world: World): Verdicts =>
  new Map(reference(law, world).map((f) => [keyOf(f.id, f.scope), f.verdict]));

/** Every way of leaving each atom as it is, or answering it yes or no. */
function assignments(atoms: readonly AtomRef[]): readonly (readonly GivenAnswer[])[] {
  const [first, ...rest] = atoms;
  if (first === undefined) return [[]];
  return assignments(rest).flatMap((set) => [
    set,
    [{ atom: first, value: 'yes' as const }, ...set],
    [{ atom: first, value: 'no' as const }, ...set],
  ]);
}

function subsets(items: readonly GivenAnswer[]): readonly (readonly GivenAnswer[])[] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((set) => [set, [first, ...set]]);
}

/** Those that contain no other, the shortest first. */
function smallest(sets: Sets): Sets {
  const kept: (readonly GivenAnswer[])[] = [];
  for (const set of [...sets].sort((a, b) => a.length - b.length)) {
    const names = new Set(set.map(nameOf));
    if (!kept.some((other) => other.every((answer) => names.has(nameOf(answer))))) kept.push(set);
  }
  return kept;
}

export const nameOf = ({ atom, value }: GivenAnswer): string =>
  `${atom.fact} ${atom.option ?? ''} ${scopeKey(atom.at)} ${value}`;
