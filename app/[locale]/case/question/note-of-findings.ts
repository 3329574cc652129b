import type { Assessment, Finding } from '@/lib/engine/findings';
import type { FactId, Kind } from '@/lib/engine/pack';
import type { Relevance } from '@/lib/engine/relevance';
import type { ScopeRef } from '@/lib/engine/world';
import { missingAt } from '@/lib/journey/most-telling';

/** Enough for a margin; the rest is on the findings page. */
const MOST = 7;
/** For a whole case the margin takes this many for each act, and this many acts. */
const MOST_PER_ACT = 4;
const MOST_ACTS = 5;
const MOST_MISSING = 4;

/** What a margin tells of: the three steps and the crimes. Elements and flags stand with the findings. */
const supporting: readonly Kind[] = ['step', 'crime'];

/** What has changed may also be an element or an indicium: that is what an answer moves first. */
const toldWhenChanged: readonly Kind[] = ['step', 'crime', 'element', 'indicium', 'conflict'];

export type FindingsNote = {
  readonly supported: readonly Finding[];
  readonly changed: readonly { readonly now: Finding; readonly was: Finding['verdict'] }[];
  /** How many crimes have just turned out not to be indicated: a number is enough for a margin. */
  readonly fell: number;
};

export const findingKey = ({ id, scope }: Finding): string =>
  [id, scope.act, scope.context, scope.group].join(' ');

/** The findings about a part (or, for the case itself, about anything in it) that are worth a margin. */
export function noteOf(
  now: Assessment,
  before: Assessment,
  at: ScopeRef,
  name: (finding: Finding) => string,
): FindingsNote {
  const near = now.findings.filter(({ scope }) => concerns(scope, at));
  const verdictsBefore = new Map(
    before.findings
      .filter(({ scope }) => now !== before && concerns(scope, at))
      .map((finding) => [findingKey(finding), finding.verdict] as const),
  );
  const changed = near.flatMap((finding) => {
    const was = verdictsBefore.get(findingKey(finding));
    return was !== undefined && was !== finding.verdict ? [{ now: finding, was }] : [];
  });
  const isFall = ({ now: { verdict }, was }: (typeof changed)[number]) =>
    verdict === 'not-met' && was === 'open';
  const told = changed.filter((one) => !isFall(one) && toldWhenChanged.includes(one.now.kind));
  const fallen = changed.filter((one) => isFall(one) && one.now.kind === 'crime');
  const isChanged = new Set(told.map((one) => findingKey(one.now)));
  const supported = near.filter(
    (finding) =>
      supporting.includes(finding.kind) &&
      (finding.verdict === 'met' || finding.verdict === 'contested') &&
      !isChanged.has(findingKey(finding)),
  );
  return {
    supported: byAct(supported)
      .slice(0, MOST_ACTS)
      .flatMap((act) =>
        once(act, (finding) => `${name(finding)} ${finding.verdict}`, at.act ? MOST : MOST_PER_ACT),
      ),
    changed: once(told, (one) => `${name(one.now)} ${one.was} ${one.now.verdict}`, MOST),
    fell: new Set(fallen.map(({ now: { id } }) => id)).size,
  };
}

/** What is missing about a part, the most telling first. */
export const missingOf = (relevance: Relevance | null, at: ScopeRef): readonly FactId[] =>
  relevance ? missingAt(relevance, (place) => concerns(place, at), MOST_MISSING) : [];

/** Several crimes share an element by name; a margin says it once. */
function once<T>(all: readonly T[], key: (one: T) => string, most: number): readonly T[] {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(key(one))) first.set(key(one), one);
  return [...first.values()].slice(0, most);
}

/** In the order of the case, each act with what is supported for it. */
export function byAct(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const acts = new Map<string | undefined, Finding[]>();
  for (const finding of findings) {
    acts.set(finding.scope.act, [...(acts.get(finding.scope.act) ?? []), finding]);
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
