import { readFileSync } from 'node:fs';
import { parseCase } from '@/lib/case/parse-case';
import type { Case } from '@/lib/case/schema';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import type { Assessment, Finding, Pair } from '@/lib/engine/findings';
import type { RuleId, Verdict } from '@/lib/engine/pack';
import { law } from '@/rules/law';

export const engine = compile(law);

/** A published case with what the law makes of it, read by the places of its acts and groups. */
export type Assessed = {
  readonly case: Case;
  readonly assessment: Assessment;
  /** The finding on the act with this place in the case (from 1); on its first context. */
  readonly on: (rule: RuleId, act: number) => Finding;
  readonly onGroup: (rule: RuleId, group: number) => Finding;
  readonly onCase: (rule: RuleId) => Verdict;
  readonly onContext: (rule: RuleId, context?: number) => Finding;
  readonly verdict: (rule: RuleId, act: number) => Verdict;
  /** Rule ids of the crimes worth considering for an act, or for its groups. */
  readonly candidates: (act: number) => readonly RuleId[];
  readonly pair: (act: number, a: string, b: string) => Pair;
};

const codeOf = (rule: RuleId) => engine.byId.get(rule)?.rule.crime?.code;

export function assessed(id: string): Assessed {
  const parsed = parseCase(JSON.parse(readFileSync(`tests/cases/${id}.json`, 'utf8')));
  if (!parsed.ok) throw new Error(`${id}: ${parsed.why}`);
  const c = parsed.case;
  const assessment = assess(engine, toWorld(c, law.vocabulary));
  const only = (rule: RuleId, fits: (finding: Finding) => boolean): Finding => {
    const found = assessment.findings.find((f) => f.id === rule && fits(f));
    if (found === undefined) throw new Error(`${id}: no finding ${rule}`);
    return found;
  };
  const act = (n: number) => c.acts[n - 1]?.id;
  const on = (rule: RuleId, n: number) => only(rule, (f) => f.scope.act === act(n));
  return {
    case: c,
    assessment,
    on,
    onGroup: (rule, n) => only(rule, (f) => f.scope.group === c.groups[n - 1]?.id),
    onCase: (rule) => only(rule, () => true).verdict,
    onContext: (rule, n = 1) => only(rule, (f) => f.scope.context === c.contexts[n - 1]?.id),
    verdict: (rule, n) => on(rule, n).verdict,
    candidates: (n) => {
      const groups = c.acts[n - 1]?.groups ?? [];
      return assessment.candidates
        .filter(({ scope }) =>
          scope.group === undefined ? scope.act === act(n) : groups.includes(scope.group),
        )
        .map((candidate) => candidate.crime);
    },
    pair: (n, a, b) => {
      const codes = (p: Pair) => [codeOf(p.a), codeOf(p.b)];
      const found = assessment.pairs.find(
        (p) => p.act === act(n) && codes(p).includes(a) && codes(p).includes(b) && a !== b,
      );
      if (found === undefined) throw new Error(`${id}: no pair ${a} and ${b} on act ${n}`);
      return found;
    },
  };
}
