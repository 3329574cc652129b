import type { Fault } from './check-condition';
import { checkLaw } from './check-law';
import { atomsRead } from './conditions';
import { OverBudget } from './diagram';
import { inForce } from './in-force';
import type { LawTexts } from './law-texts';
import type { Law, Rule, RuleId } from './pack';
import { type Coverage, coverage } from './proof/coverage';
import { Exhaustive } from './proof/exhaustive';
import { packFigures } from './proof/figures';
import { LawMeanings } from './proof/meanings';
import { type Mutation, mutation } from './proof/mutation';
import type { ProofFinding, ProofReport } from './proof/report';
import { exampleFindings, ruleFindings } from './proof/rule-findings';
import { applyWaivers } from './proof/waivers';

/** Diagram nodes for the whole law. */
const BUDGET = 500_000;

/**
 * Proves what can be proved of law before anyone relies on it: every rule can be met and can fail,
 * no condition is idle, every question is read, every example holds. What is found and is no mistake
 * is waived in the pack, with the reason. Pure; takes seconds on a whole law.
 */
export function prove(law: Law, texts?: LawTexts): ProofReport {
  const faults = checkLaw(law);
  if (faults.length > 0) return report(law, faults, []);
  const rules = new Map<RuleId, Rule>(inForce(law).map(({ rule }) => [rule.id, rule]));
  const meanings = new LawMeanings(law.vocabulary, rules, BUDGET);
  const exhaustive = new Exhaustive(law);
  const perRule = [...rules.values()].map((rule) => proveRule(rule, rules, meanings, exhaustive));
  return report(
    law,
    [],
    [
      ...perRule.flatMap((r) => r.findings),
      ...unreadQuestions(law, rules),
      ...(texts ? strayTexts(texts, rules) : []),
    ],
    perRule,
  );
}

type RuleProof = {
  readonly rule: Rule;
  readonly findings: readonly ProofFinding[];
  readonly proved: boolean;
  readonly states: number | undefined;
  readonly coverage: Coverage;
  readonly mutation: Mutation | undefined;
};

function proveRule(
  rule: Rule,
  rules: ReadonlyMap<RuleId, Rule>,
  meanings: LawMeanings,
  exhaustive: Exhaustive,
): RuleProof {
  const seen = coverage(rule, rules);
  try {
    return {
      rule,
      findings: [...exampleFindings(rule, rules, meanings), ...ruleFindings(rule, rules, meanings)],
      proved: true,
      states: exhaustive.check(rule, meanings),
      coverage: seen,
      mutation: mutation(rule, rules, meanings),
    };
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error;
    return {
      rule,
      findings: [],
      proved: false,
      states: undefined,
      coverage: seen,
      mutation: undefined,
    };
  }
}

function unreadQuestions(law: Law, rules: ReadonlyMap<RuleId, Rule>): readonly ProofFinding[] {
  const read = new Set([...rules.values()].flatMap((r) => atomsRead(r.when).map((a) => a.fact)));
  return law.vocabulary.facts
    .filter((fact) => !read.has(fact.id))
    .map((fact) => ({ code: 'unread-question', about: fact.id, fault: 'no rule reads it' }));
}

function strayTexts(texts: LawTexts, rules: ReadonlyMap<RuleId, Rule>): readonly ProofFinding[] {
  return Object.keys(texts.rules)
    .filter((id) => !rules.has(id))
    .map((id) => ({ code: 'text-without-rule', about: id, fault: 'there is no such rule' }));
}

function report(
  law: Law,
  faults: readonly Fault[],
  found: readonly ProofFinding[],
  perRule: readonly RuleProof[] = [],
): ProofReport {
  const { findings, waived, idle } =
    faults.length > 0 ? { findings: [], waived: [], idle: [] } : applyWaivers(law, found);
  const total = (of: (r: RuleProof) => number | undefined) =>
    perRule.reduce((sum, r) => sum + (of(r) ?? 0), 0);
  const crimes = law.cumulation.crimes.length;
  return {
    ok: faults.length + findings.length + idle.length === 0,
    faults: [...faults, ...idle],
    findings,
    waived,
    packs: law.packs.map(packFigures),
    questions: law.vocabulary.facts.length,
    pairs: (crimes * (crimes - 1)) / 2,
    examples: {
      run: total((r) => r.rule.examples.length),
      failed: found.filter((f) => f.code === 'failing-example').length,
    },
    exhaustive: {
      findings: perRule.filter((r) => r.states !== undefined).length,
      states: total((r) => r.states),
    },
    coverage: {
      conditions: total((r) => r.coverage.conditions),
      covered: total((r) => r.coverage.covered),
    },
    mutants: {
      made: total((r) => r.mutation?.made),
      killed: total((r) => r.mutation?.killed),
      equivalent: total((r) => r.mutation?.equivalent),
    },
    notProved: perRule.filter((r) => !r.proved).map((r) => r.rule.id),
  };
}
