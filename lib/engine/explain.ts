import type { Engine } from './compile';
import { asRecorded, Cut } from './cut';
import { least } from './least';
import type { AtomValue, RuleId, Verdict } from './pack';
import { workedOut } from './reader';
import { type RuleVersion, versionOf } from './rule-version';
import { scopeKey } from './scopes';
import { type Ways, waysTo } from './ways';
import type { AtomRef, ScopeRef, World } from './world';

export type Given = { readonly atom: AtomRef; readonly value: AtomValue };

export type SetsOfAnswers = {
  /** Smallest first. Leave out any answer of a set and the set no longer suffices. */
  readonly sets: readonly (readonly Given[])[];
  /**
   * True where there may be others that are not here: at each step at most 24 are kept. False says that
   * there is no other. What is here suffices and is minimal either way.
   */
  readonly more: boolean;
};

export type Explanation = {
  readonly verdict: Verdict;
  /** Which version of the rule was applied, and why that one. */
  readonly rule: RuleVersion;
  /** Why, or why not: recorded answers that suffice, whatever else is answered. None while open. */
  readonly why: readonly Given[];
  /** What is missing: further answers that would decide an open finding. */
  readonly missing: { readonly toBeMet: SetsOfAnswers; readonly toBeNotMet: SetsOfAnswers };
  /** What would change a decided finding: answers that would have to be otherwise, and how. */
  readonly change: { readonly toBeMet: SetsOfAnswers; readonly toBeNotMet: SetsOfAnswers };
};

/**
 * Explains one finding by smallest sets of answers, down to the facts. What is in the world, its links
 * and which lists are complete are taken as given. A finding that depends on an absence ("raise this
 * while it is not known") has no such sets: its reasons stand in the assessment.
 * Returns undefined where there is no such finding.
 */
export function explain(
  engine: Engine,
  world: World,
  finding: { readonly id: RuleId; readonly at: ScopeRef },
): Explanation | undefined {
  const reader = workedOut(engine, world);
  const rule = engine.byId.get(finding.id);
  const instance = rule && reader.instanceAt(rule.rule.scope, scopeKey(finding.at));
  if (rule === undefined || instance === undefined) return undefined;
  return { rule: versionOf(engine, rule), ...explainCut(new Cut(reader, rule.root, instance)) };
}

/** `explain` for a finding that has been cut out of its world already. */
export function explainCut(cut: Cut): Omit<Explanation, 'rule'> {
  const verdict = cut.verdict(asRecorded(cut.leaves));
  const sets = (ways: Ways): SetsOfAnswers => ({
    sets: ways.ways.map((way) =>
      way.map(({ leaf, value }) => ({ atom: cut.leaves[leaf]?.atom as AtomRef, value })),
    ),
    more: ways.more,
  });
  const none: SetsOfAnswers = { sets: [], more: false };
  const to = (target: 'met' | 'not-met', may: 'open' | 'any', wanted: boolean): SetsOfAnswers =>
    wanted && !cut.readsOpen ? sets(waysTo(cut, target, may)) : none;
  const open = verdict === 'open';
  return {
    verdict,
    why: open || cut.readsOpen ? [] : sufficient(cut, verdict),
    missing: { toBeMet: to('met', 'open', open), toBeNotMet: to('not-met', 'open', open) },
    change: {
      toBeMet: to('met', 'any', !open && verdict !== 'met'),
      toBeNotMet: to('not-met', 'any', !open && verdict !== 'not-met'),
    },
  };
}

/**
 * A smallest set of recorded answers that fixes the verdict. Judgements and disputed answers are let go
 * first, so that a reason rests on them only if it must.
 */
function sufficient(cut: Cut, verdict: Verdict): readonly Given[] {
  const recorded = asRecorded(cut.leaves);
  const weak = (i: number) => cut.leaves[i]?.judgement || recorded[i] === 'accounts-differ';
  const given = [...recorded.keys()].filter((i) => recorded[i] !== undefined);
  const order = [...given.filter(weak), ...given.filter((i) => !weak(i)).reverse()];
  const kept = least(order, (parts) =>
    cut
      .verdicts(parts.map((part) => recorded.map((v, i) => (part.includes(i) ? v : undefined))))
      .map((found) => found === verdict),
  );
  return [...kept]
    .sort((a, b) => a - b)
    .map((i) => ({ atom: cut.leaves[i]?.atom as AtomRef, value: recorded[i] as AtomValue }));
}
