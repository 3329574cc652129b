import type { CompiledRule, Engine } from '../compile';
import type { ExampleFacts, Rule, RuleId } from '../pack';
import { type Value, verdictOf } from '../reference';
import type { World } from '../world';
import { composedExamples } from './composed';
import { type Coverage, CoverageOfRule, type Side } from './coverage';
import type { LawMeanings } from './meanings';
import { caseThatShows, memberCases, partAt, whereItDecides } from './members';
import { type Mutation, MutationOfRule } from './mutation';
import { valueIn } from './one-instance';
import type { ProofFinding } from './report';
import { readyExample } from './rule-findings';
import { observeFacts, observeWorld } from './sheets';
import { unitsOf } from './units';

export type Exercised = {
  readonly coverage: Coverage;
  readonly mutation: Mutation;
  readonly memberCases: number;
  /** Conditions that are not seen deciding one way because it is proved that they never can. */
  readonly neverDecide: number;
  readonly findings: readonly ProofFinding[];
};

type Rules = ReadonlyMap<RuleId, Rule>;

/**
 * How far a law is exercised by what is written down about it: which conditions its examples and the
 * published cases show deciding, and which small changes they would notice.
 */
export class Exercise {
  readonly #coverage: ReadonlyMap<RuleId, CoverageOfRule>;

  constructor(
    readonly engine: Engine,
    readonly rules: Rules,
    cases: readonly World[],
  ) {
    this.#coverage = new Map(
      [...rules.values()].map((rule) => [rule.id, new CoverageOfRule(unitsOf(rule, rules))]),
    );
    for (const world of cases) {
      observeWorld(engine, world, ({ rule }, seen) => {
        this.#coverage.get(rule.id)?.see(seen, 'case');
      });
    }
  }

  /** Throws where the tape and the reference differ on a case, which is a fault of the engine. */
  of(rule: Rule, meanings: LawMeanings): Exercised {
    const compiled = this.engine.byId.get(rule.id) as CompiledRule;
    const coverage = this.#coverage.get(rule.id) as CoverageOfRule;
    const mutation = new MutationOfRule(rule);
    const composed = composedExamples(rule, this.rules);
    const made = memberCases(rule, coverage.units, meanings);
    const look = (
      facts: readonly ExampleFacts[],
      evidence: Parameters<CoverageOfRule['see']>[1] | 'member',
    ) =>
      observeFacts(this.engine, compiled, facts, (seen, i) => {
        if (seen.path === 'when') this.#agree(rule, facts[i] as ExampleFacts, seen.value);
        mutation.see(seen, evidence === 'member' ? 'member' : 'example');
        if (evidence !== 'member') coverage.see(seen, evidence);
      });
    look(
      rule.examples.map((e) => e.facts),
      'example',
    );
    look(
      composed.map((e) => e.facts),
      'element',
    );
    look(made, 'member');
    const counted = coverage.result();
    const gaps = uncovered(rule, counted, this.rules, meanings);
    const open = new Set(gaps.map(({ path }) => path));
    const mutated = mutation.result(coverage.units, meanings);
    return {
      coverage: counted,
      mutation: mutated,
      memberCases: made.length,
      neverDecide: counted.gaps.filter(({ path }) => !open.has(path)).length,
      findings: [
        ...failing(rule, composed, this.rules),
        ...gaps,
        ...surviving(rule, mutated, this.rules, meanings),
      ],
    };
  }

  #agree(rule: Rule, facts: ExampleFacts, found: Value): void {
    const expected = valueIn(rule.when, facts, this.rules);
    if (found !== expected) {
      const given = JSON.stringify(facts);
      throw new Error(
        `rule "${rule.id}": ${found} on the tape, ${expected} by the reference: ${given}`,
      );
    }
  }
}

function failing(
  rule: Rule,
  composed: ReturnType<typeof composedExamples>,
  rules: Rules,
): readonly ProofFinding[] {
  return composed.flatMap(({ name, facts, of }): readonly ProofFinding[] => {
    const found = verdictOf[valueIn(rule.when, facts, rules)];
    if (found === 'not-met') return [];
    const fault = `without its element ${of} ("${name}") it is ${found}, not not-met`;
    return [
      {
        code: 'failing-example',
        about: rule.id,
        path: of,
        fault,
        example: { name, facts, expect: found },
      },
    ];
  });
}

/** A gap that a case could fill, with that case. What can never decide is no gap: it is proved so here. */
function uncovered(
  rule: Rule,
  { gaps }: Coverage,
  rules: Rules,
  meanings: LawMeanings,
): readonly ProofFinding[] {
  return gaps.flatMap(({ path, never }) => {
    const decides = whereItDecides(rule, path, meanings);
    const part = meanings.of(partAt(rule.when, path));
    const { diagrams } = meanings;
    const where: Readonly<Record<Side, number>> = {
      true: part.t,
      false: part.f,
      unknown: diagrams.not(part.d),
    };
    return never.flatMap((side): readonly ProofFinding[] => {
      const fault = `no example and no case shows this condition deciding while it is ${side}`;
      const ready = readyExample(rule, rules, meanings, diagrams.and(decides, where[side]), fault);
      if (ready.example === undefined) return [];
      return [{ code: 'uncovered-condition', about: rule.id, path, fault, ...ready }];
    });
  });
}

function surviving(
  rule: Rule,
  mutation: Mutation,
  rules: Rules,
  meanings: LawMeanings,
): readonly ProofFinding[] {
  return mutation.surviving.map((mutant): ProofFinding => {
    const { path, change } = mutant;
    const name = `${change}: no example would notice`;
    const facts = caseThatShows(rule, mutant, meanings) ?? {};
    const expect = verdictOf[valueIn(rule.when, facts, rules)];
    return {
      code: 'surviving-mutant',
      about: rule.id,
      path,
      fault: name,
      example: { name, facts, expect },
    };
  });
}
