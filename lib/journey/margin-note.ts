import type { Finding } from '@/lib/engine/findings';
import type { FactId, Kind } from '@/lib/engine/pack';
import { scopeKey } from '@/lib/engine/scopes';
import type { ScopeRef } from '@/lib/engine/world';
import { missingAt, type OpenQuestion } from './most-telling';

/** For a whole case the margin takes this many acts. */
const MOST_ACTS = 5;
const MOST_MISSING = 4;

/** What a margin tells of: the three steps and the crimes. Elements and flags stand with the findings. */
const supporting: readonly Kind[] = ['step', 'crime'];

/** What has changed may also be an element or an indicium: that is what an answer moves first. */
const toldWhenChanged: readonly Kind[] = ['step', 'crime', 'element', 'indicium', 'conflict'];

/** A finding without its reasons: all that a margin needs, and a hundredth of the size. */
export type Outcome = Pick<Finding, 'id' | 'kind' | 'scope' | 'verdict'>;

export type MarginNote = {
  readonly supported: readonly Outcome[];
  readonly changed: readonly { readonly now: Outcome; readonly was: Outcome['verdict'] }[];
  /** How many crimes have just turned out not to be indicated: a number is enough for a margin. */
  readonly fell: number;
  /** Questions about the part, the most telling first. */
  readonly missing: readonly FactId[];
};

/** One for each rule and instance. */
export const outcomeKey = ({ id, scope }: Outcome): string => `${id} ${scopeKey(scope)}`;

/**
 * What is worth a margin about a part (or, for the case itself, about anything in it). `before` is how
 * things stood when the page was opened. Each rule is named once for each act.
 */
export function marginNote(
  now: readonly Outcome[],
  before: readonly Outcome[],
  open: readonly OpenQuestion[],
  at: ScopeRef,
): MarginNote {
  const near = now.filter(({ scope }) => concerns(scope, at));
  const verdictsBefore = new Map(
    now === before
      ? []
      : before
          .filter(({ scope }) => concerns(scope, at))
          .map((outcome) => [outcomeKey(outcome), outcome.verdict] as const),
  );
  const changed = near.flatMap((outcome) => {
    const was = verdictsBefore.get(outcomeKey(outcome));
    return was !== undefined && was !== outcome.verdict ? [{ now: outcome, was }] : [];
  });
  const isFall = ({ now: { verdict }, was }: (typeof changed)[number]) =>
    verdict === 'not-met' && was === 'open';
  const told = changed.filter((one) => !isFall(one) && toldWhenChanged.includes(one.now.kind));
  const fallen = changed.filter((one) => isFall(one) && one.now.kind === 'crime');
  const isChanged = new Set(told.map((one) => outcomeKey(one.now)));
  const supported = near.filter(
    (outcome) =>
      supporting.includes(outcome.kind) &&
      (outcome.verdict === 'met' || outcome.verdict === 'contested') &&
      !isChanged.has(outcomeKey(outcome)),
  );
  return {
    supported: byAct(supported)
      .slice(0, MOST_ACTS)
      .flatMap((act) => once(act, ({ id, verdict }) => `${id} ${verdict}`)),
    changed: once(told, (one) => `${one.now.id} ${one.was} ${one.now.verdict}`),
    fell: new Set(fallen.map(({ now: { id } }) => id)).size,
    missing: missingAt(open, (place) => concerns(place, at), MOST_MISSING),
  };
}

/** The first of each key, at most so many. */
export function once<T>(
  all: readonly T[],
  key: (one: T) => string,
  most = Number.POSITIVE_INFINITY,
): readonly T[] {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(key(one))) first.set(key(one), one);
  return [...first.values()].slice(0, most);
}

/** In the order of the case, each act with what is supported for it. */
export function byAct<O extends Outcome>(
  outcomes: readonly O[],
): readonly (readonly [O, ...O[]])[] {
  const acts = new Map<string | undefined, O[]>();
  for (const outcome of outcomes) {
    acts.set(outcome.scope.act, [...(acts.get(outcome.scope.act) ?? []), outcome]);
  }
  return [...acts.values()].flatMap(([first, ...rest]) =>
    first ? [[first, ...rest] as const] : [],
  );
}

function concerns(scope: ScopeRef, at: ScopeRef): boolean {
  if (at.act !== undefined) return scope.act === at.act;
  if (at.group !== undefined) return scope.group === at.group;
  if (at.context !== undefined) return scope.context === at.context;
  return true;
}
