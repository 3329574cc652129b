import type { Fault } from './check-condition';
import { checkLaw } from './check-law';
import { compileChecked } from './compile';
import { atomsRead } from './conditions';
import { OverBudget } from './diagram';
import { inForce } from './in-force';
import type { LawTexts } from './law-texts';
import type { Law, Rule, RuleId } from './pack';
import { Exercise, type Exercised } from './proof/exercised';
import { Exhaustive } from './proof/exhaustive';
import { packFigures } from './proof/figures';
import { LawMeanings } from './proof/meanings';
import type { ProofFinding, ProofReport } from './proof/report';
import { exampleFindings, ruleFindings } from './proof/rule-findings';
import { applyWaivers } from './proof/waivers';
import type { World } from './world';

/** Diagram nodes for one rule. */
const BUDGET = 500_000;

/**
 * Proves what can be proved of law before anyone relies on it: every rule can be met and can fail,
 * no condition is idle, every question is read, every example holds. What is found and is no mistake
 * is waived in the pack, with the reason. Pure; takes seconds on a whole law.
 */
export function prove(
  law: Law,
  {
    texts,
    cases = [],
  }: {
    readonly texts?: LawTexts;
    /** Published cases, each of which may show a condition deciding. */
    readonly cases?: readonly World[];
  } = {},
): ProofReport {
  const faults = checkLaw(law);
  if (faults.length > 0) return report(law, faults, []);
  const rules = new Map<RuleId, Rule>(inForce(law).map(({ rule }) => [rule.id, rule]));
  const engine = compileChecked(law);
  const given = {
    rules,
    law,
    exhaustive: new Exhaustive(engine),
    exercise: new Exercise(engine, rules, cases),
  };
  const perRule = [...rules.values()].map((rule) => proveRule(rule, given));
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
  readonly states?: number | undefined;
  readonly exercised?: Exercised;
};

type Given = {
  readonly rules: ReadonlyMap<RuleId, Rule>;
  readonly law: Law;
  readonly exhaustive: Exhaustive;
  readonly exercise: Exercise;
};

function proveRule(rule: Rule, { law, rules, exhaustive, exercise }: Given): RuleProof {
  const meanings = new LawMeanings(law.vocabulary, rules, BUDGET);
  try {
    const exercised = exercise.of(rule, meanings);
    return {
      rule,
      findings: [
        ...exampleFindings(rule, rules, meanings),
        ...ruleFindings(rule, rules, meanings),
        ...exercised.findings,
      ],
      proved: true,
      states: exhaustive.check(rule, meanings),
      exercised,
    };
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error;
    return { rule, findings: [], proved: false };
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
      conditions: total((r) => r.exercised?.coverage.conditions),
      byExamples: total((r) => r.exercised?.coverage.byExamples),
      byElements: total((r) => r.exercised?.coverage.byElements),
      byCases: total((r) => r.exercised?.coverage.byCases),
      neverDecide: total((r) => r.exercised?.neverDecide),
    },
    mutants: {
      made: total((r) => r.exercised?.mutation.made),
      byExamples: total((r) => r.exercised?.mutation.byExamples),
      byMembers: total((r) => r.exercised?.mutation.byMembers),
      equivalent: total((r) => r.exercised?.mutation.equivalent),
    },
    memberCases: total((r) => r.exercised?.memberCases),
    notProved: perRule.filter((r) => !r.proved).map((r) => r.rule.id),
  };
}
