import { candidatesOf } from './candidates';
import { canonicalJson, type Json } from './canonical';
import { type Cause, causes, type Place, type Run, Side, type Sides } from './causes';
import { pairsOf } from './charges';
import type { Candidate, Pair } from './findings';
import type { Kind, PairResult, RuleId, Verdict } from './pack';
import { type RuleVersion, versionOf } from './rule-version';
import { scopeKey } from './scopes';
import type { ScopeRef } from './world';

/** The parts of a rule that decide; a new source or another example changes no finding. */
const LOGIC = ['when', 'kind', 'scope', 'crime', 'element'] as const;
const PARTS = [...LOGIC, 'sources', 'authority', 'holds'] as const;

export type RuleChange = {
  readonly id: RuleId;
  /** Absent: the rule was not there, or not in force, on that side. */
  readonly before?: RuleVersion;
  readonly after?: RuleVersion;
  /** What differs between the two versions. Empty where one side has none. */
  readonly parts: readonly (typeof PARTS)[number][];
};

export type FindingChange = {
  readonly id: RuleId;
  readonly kind: Kind;
  readonly at: ScopeRef;
  readonly before: Verdict | 'not-in-force';
  readonly after: Verdict | 'not-in-force';
  /** At least one, for two runs of one case. */
  readonly by: readonly Cause[];
};

export type PairChange = Pick<Pair, 'act' | 'a' | 'b'> & {
  readonly before?: PairResult;
  readonly after?: PairResult;
};

export type Difference = {
  /** Rules whose text differs, with or without an effect on this case, in the order of the packs. */
  readonly rules: readonly RuleChange[];
  /** Findings whose verdict differs, in the order of the packs and then of the case. */
  readonly findings: readonly FindingChange[];
  /** Crimes that have become, or are no longer, worth considering. */
  readonly candidates: { readonly came: readonly Candidate[]; readonly went: readonly Candidate[] };
  /** Charge pairs that came, went, or stand otherwise to each other. */
  readonly pairs: readonly PairChange[];
};

/**
 * What differs between two runs of a case, and by which rules or answers. Pure; everything is empty
 * for two runs that are the same, and swapping the runs swaps `before` and `after`.
 *
 * ```ts
 * const then = compile(law, { on: '2010-01-01' });
 * const now = compile(law, { on: '2026-01-01' });
 * difference({ engine: then, world }, { engine: now, world }).findings;
 * ```
 */
export function difference(before: Run, after: Run): Difference {
  const sides: Sides = { before: new Side(before), after: new Side(after) };
  const rules = ruleChanges(sides);
  const candidates = {
    before: candidatesOf(sides.before.reader),
    after: candidatesOf(sides.after.reader),
  };
  const name = ({ crime, scope }: Candidate) => `${crime} ${scopeKey(scope)}`;
  const missingIn = (others: readonly Candidate[]) => {
    const names = new Set(others.map(name));
    return (c: Candidate) => !names.has(name(c));
  };
  return {
    rules,
    findings: findingChanges(sides, new Set(rules.filter(changesLogic).map(({ id }) => id))),
    candidates: {
      came: candidates.after.filter(missingIn(candidates.before)),
      went: candidates.before.filter(missingIn(candidates.after)),
    },
    pairs: pairChanges(
      pairsOf(before.engine.law.cumulation, candidates.before, sides.before.reader),
      pairsOf(after.engine.law.cumulation, candidates.after, sides.after.reader),
    ),
  };
}

function ruleChanges({ before, after }: Sides): readonly RuleChange[] {
  const [old, now] = [before.reader.engine, after.reader.engine];
  return inEither(old.byId, now.byId).flatMap((id): readonly RuleChange[] => {
    const [a, b] = [old.byId.get(id), now.byId.get(id)];
    const parts = a && b ? PARTS.filter((part) => !same(a.rule[part], b.rule[part])) : [];
    if (a && b && parts.length === 0) return [];
    return [
      {
        id,
        ...(a && { before: versionOf(old, a) }),
        ...(b && { after: versionOf(now, b) }),
        parts,
      },
    ];
  });
}

const changesLogic = ({ before, after, parts }: RuleChange): boolean =>
  before === undefined || after === undefined || LOGIC.some((part) => parts.includes(part));

function findingChanges(sides: Sides, changed: ReadonlySet<RuleId>): readonly FindingChange[] {
  const { before, after } = sides;
  return inEither(before.reader.engine.byId, after.reader.engine.byId).flatMap((id) =>
    [...new Set([...after.keysOf(id), ...before.keysOf(id)])].flatMap(
      (at): readonly FindingChange[] => {
        const [a, b] = [before.place(id, at), after.place(id, at)];
        if (a?.verdict === b?.verdict) return [];
        const { rule, instance } = (b ?? a) as Place;
        return [
          {
            id,
            kind: rule.rule.kind,
            at: instance.at,
            before: a?.verdict ?? 'not-in-force',
            after: b?.verdict ?? 'not-in-force',
            by: causes(sides, { id, at }, changed),
          },
        ];
      },
    ),
  );
}

function pairChanges(before: readonly Pair[], after: readonly Pair[]): readonly PairChange[] {
  const byName = (pairs: readonly Pair[]) =>
    new Map(pairs.map((pair) => [`${pair.act} ${pair.a} ${pair.b}`, pair]));
  const [old, now] = [byName(before), byName(after)];
  return inEither(old, now).flatMap((key): readonly PairChange[] => {
    const [a, b] = [old.get(key), now.get(key)];
    const pair = (b ?? a) as Pair;
    if (a?.result === b?.result) return [];
    return [
      {
        act: pair.act,
        a: pair.a,
        b: pair.b,
        ...(a && { before: a.result }),
        ...(b && { after: b.result }),
      },
    ];
  });
}

/** The keys of the later map in their order, then those that only the earlier one has. */
const inEither = (before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>) => [
  ...after.keys(),
  ...[...before.keys()].filter((key) => !after.has(key)),
];

const same = (a: object | string | undefined, b: object | string | undefined): boolean =>
  a === b ||
  (a !== undefined && b !== undefined && canonicalJson(a as Json) === canonicalJson(b as Json));
