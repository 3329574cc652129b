import type { Case, KeptResult } from '@/lib/case/schema';
import type { Assessment, Finding } from '@/lib/engine/findings';
import type { Law, RuleId, Verdict } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
import { keyOf } from './behind';

/** One part of the law, with the version last accepted (absent: not there then) and the one that is here. */
export type PackVersion = {
  readonly pack: string;
  readonly accepted?: string;
  readonly here?: string;
};

export type Move = {
  readonly rule: RuleId;
  readonly at: ScopeRef;
  /** As it was kept; absent if it was not among what was kept. */
  readonly was?: Verdict;
  /** Absent where the law makes no such finding any more, or the act is gone. */
  readonly now?: Verdict;
  /** The name kept with the old result. */
  readonly name?: string;
};

/** All packs of then and of now, those of now first. */
export function packVersions(c: Pick<Case, 'law'>, law: Law): readonly PackVersion[] {
  const here = new Map(law.packs.map(({ id, version }) => [id, version]));
  const gone = Object.keys(c.law).filter((id) => !here.has(id));
  return [...here.keys(), ...gone].map((pack) => {
    const [accepted, now] = [c.law[pack], here.get(pack)];
    return {
      pack,
      ...(accepted !== undefined && { accepted }),
      ...(now !== undefined && { here: now }),
    };
  });
}

/** Whether the law has moved on since it was accepted. Never, in a case that accepted none. */
export const hasMoved = (c: Case, law: Law): boolean =>
  c.kept !== undefined && packVersions(c, law).some(({ accepted, here }) => accepted !== here);

/** What is worth keeping of a result: crimes that are worth considering, and the steps that are decided. */
export function worthKeeping(
  { findings, candidates }: Assessment,
  nameOf: (rule: RuleId) => string,
): KeptResult['findings'] {
  const candidate = new Set(candidates.map(({ crime, scope }) => keyOf(crime, scope)));
  return findings
    .filter((f) => isKept(f, candidate))
    .map(({ id, scope, verdict }) => ({
      rule: id,
      name: nameOf(id),
      at: scope,
      verdict,
    }));
}

/** Findings whose verdict is another one than was kept, and those that were not worth keeping then. */
export function moves(kept: KeptResult, assessment: Assessment): readonly Move[] {
  const now = new Map(assessment.findings.map((f) => [keyOf(f.id, f.scope), f]));
  const then = new Set(kept.findings.map(({ rule, at }) => keyOf(rule, at)));
  const changed = kept.findings.flatMap(({ rule, at, verdict, name }): readonly Move[] => {
    const found = now.get(keyOf(rule, at))?.verdict;
    if (found === verdict) return [];
    return [{ rule, at, was: verdict, name, ...(found !== undefined && { now: found }) }];
  });
  const candidate = new Set(assessment.candidates.map(({ crime, scope }) => keyOf(crime, scope)));
  const came = assessment.findings.filter(
    (f) => isKept(f, candidate) && !then.has(keyOf(f.id, f.scope)),
  );
  return [...changed, ...came.map((f) => ({ rule: f.id, at: f.scope, now: f.verdict }))];
}

const isKept = ({ id, kind, scope, verdict }: Finding, candidate: ReadonlySet<string>): boolean =>
  kind === 'crime'
    ? candidate.has(keyOf(id, scope))
    : kind === 'step' && (verdict === 'met' || verdict === 'contested');
