import type { Act } from '@/lib/case/schema';
import type { Assessment, Candidate, Pair } from '@/lib/engine/findings';
import type { PairResult } from '@/lib/engine/pack';
import type { InstanceId } from '@/lib/engine/world';

/** The candidate charges on one act in one context, and what their pairs come to. */
export type ContextCharges = {
  readonly context: InstanceId;
  readonly candidates: readonly Candidate[];
  readonly pairs: readonly Pair[];
};

export type ActCharges = {
  readonly act: InstanceId;
  readonly contexts: readonly ContextCharges[];
  /** Pairs whose sides stand in different contexts: the chapeau alone keeps them apart. */
  readonly across: readonly Pair[];
};

/** What a reader must decide on comes before what needs no decision. */
const attention: Readonly<Record<PairResult, number>> = {
  contested: 0,
  alternative: 1,
  subsumed: 2,
  residual: 3,
  both: 4,
  'cross-context': 5,
};

export function chargesByAct(
  acts: readonly Pick<Act, 'id' | 'groups' | 'contexts'>[],
  { candidates, pairs }: Pick<Assessment, 'candidates' | 'pairs'>,
): readonly ActCharges[] {
  return acts.map((act) => {
    const mine = onceEach(candidates.filter((c) => concerns(c, act)));
    const contexts = [...new Set(mine.flatMap(({ scope }) => scope.context ?? []))];
    const ofAct = pairs.filter((p) => p.act === act.id);
    return {
      act: act.id,
      contexts: contexts.map((context) => ({
        context,
        candidates: mine.filter((c) => c.scope.context === context),
        pairs: inOrder(ofAct.filter((p) => p.contexts.a === context && p.contexts.b === context)),
      })),
      across: inOrder(ofAct.filter((p) => p.contexts.a !== p.contexts.b)),
    };
  });
}

/** The acts with a charge. Signs of a crime that waits for its group are told by themselves. */
export const actsWithCharges = (acts: readonly ActCharges[]): readonly ActCharges[] =>
  acts.filter(({ contexts }) => contexts.length > 0);

/** A crime about a group concerns each act that affected the group, in the contexts of the act. */
const concerns = (
  { scope }: Candidate,
  { id, groups, contexts }: Pick<Act, 'id' | 'groups' | 'contexts'>,
): boolean =>
  scope.group === undefined
    ? scope.act === id
    : groups.includes(scope.group) && contexts.some(({ context }) => context === scope.context);

/** One charge for each crime and context: of several groups, the one that the answers support. */
function onceEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept = new Map<string, Candidate>();
  for (const one of candidates) {
    const key = chargeKey(one.crime, one.scope.context);
    const before = kept.get(key);
    if (before === undefined || (!isSupported(before) && isSupported(one))) kept.set(key, one);
  }
  return [...kept.values()];
}

function inOrder(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.toSorted((a, b) => attention[a.result] - attention[b.result]);
}

/** Pairs that need a decision or have authority against them, and pairs that may simply stand together. */
export function byDecision(pairs: readonly Pair[]): {
  readonly toDecide: readonly Pair[];
  readonly together: readonly Pair[];
} {
  const simple = ({ result, caveat, authority }: Pair) =>
    (result === 'both' || result === 'cross-context') && !caveat && authority.against.length === 0;
  return { toDecide: pairs.filter((p) => !simple(p)), together: pairs.filter(simple) };
}

const isSupported = ({ verdict }: Candidate): boolean =>
  verdict === 'met' || verdict === 'contested';

/** Charges that the answers support, and those that are listed and still open. */
export const bySupport = (
  candidates: readonly Candidate[],
): { readonly supported: readonly Candidate[]; readonly open: readonly Candidate[] } => ({
  supported: candidates.filter(isSupported),
  open: candidates.filter((one) => !isSupported(one)),
});

/** Pairs of which the answers support both charges, and pairs with one that is still open. */
export function pairsBySupport(
  pairs: readonly Pair[],
  candidates: readonly Candidate[],
): { readonly supported: readonly Pair[]; readonly open: readonly Pair[] } {
  const keys = new Set(
    bySupport(candidates).supported.map(({ crime, scope }) => chargeKey(crime, scope.context)),
  );
  const both = ({ a, b, contexts }: Pair) =>
    keys.has(chargeKey(a, contexts.a)) && keys.has(chargeKey(b, contexts.b));
  return { supported: pairs.filter(both), open: pairs.filter((pair) => !both(pair)) };
}

/** A candidate charge is one crime in one context; `a` and `b` of a pair name theirs. */
export const chargeKey = (crime: string, context: string | undefined): string =>
  `${crime} ${context ?? ''}`;

/** Pairs of which neither side was taken out. */
export function pairsLeft(pairs: readonly Pair[], out: ReadonlySet<string>): readonly Pair[] {
  return pairs.filter(
    (pair) =>
      !out.has(chargeKey(pair.a, pair.contexts.a)) && !out.has(chargeKey(pair.b, pair.contexts.b)),
  );
}
