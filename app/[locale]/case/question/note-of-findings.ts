import type { Assessment, Finding } from '@/lib/engine/findings';
import type { Kind } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';

/** Enough for a margin; the rest is on the findings page. */
const MOST = 7;
/** For a whole case the margin takes this many for each act, and this many acts. */
const MOST_PER_ACT = 4;
const MOST_ACTS = 5;

/** What a margin tells of: the three steps and the crimes. Elements and flags stand with the findings. */
const told: readonly Kind[] = ['step', 'crime'];

/** What has changed may also be an element or an indicium: that is what an answer moves first. */
const toldWhenChanged: readonly Kind[] = ['step', 'crime', 'element', 'indicium', 'conflict'];

export type FindingsNote = {
  readonly supported: readonly Finding[];
  readonly changed: readonly { readonly now: Finding; readonly was: Finding['verdict'] }[];
  /** Whether a crime is still open. */
  readonly open: boolean;
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
    before.findings.map((finding) => [findingKey(finding), finding.verdict] as const),
  );
  const changed = near.flatMap((finding) => {
    const was = verdictsBefore.get(findingKey(finding));
    return was !== undefined && was !== finding.verdict && toldWhenChanged.includes(finding.kind)
      ? [{ now: finding, was }]
      : [];
  });
  const isChanged = new Set(changed.map((one) => findingKey(one.now)));
  const supported = near.filter(
    (finding) =>
      told.includes(finding.kind) &&
      (finding.verdict === 'met' || finding.verdict === 'contested') &&
      !isChanged.has(findingKey(finding)),
  );
  return {
    supported: byAct(supported)
      .slice(0, MOST_ACTS)
      .flatMap((act) =>
        once(act, (finding) => `${name(finding)} ${finding.verdict}`, at.act ? MOST : MOST_PER_ACT),
      ),
    changed: once(changed, (one) => `${name(one.now)} ${one.was} ${one.now.verdict}`, MOST),
    open: near.some(({ kind, verdict }) => kind === 'crime' && verdict === 'open'),
  };
}

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
