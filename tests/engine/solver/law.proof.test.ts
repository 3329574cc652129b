import logic from 'logic-solver';
import { describe, expect, test } from 'vitest';
import { mayReadOpen } from '@/lib/engine/check-condition';
import { parts } from '@/lib/engine/conditions';
import { lawInForce } from '@/lib/engine/in-force';
import type { Condition, Law, Rule, Scope } from '@/lib/engine/pack';
import { LawMeanings } from '@/lib/engine/proof/meanings';
import { mutants } from '@/lib/engine/proof/mutants';
import { oneInstanceWorld } from '@/lib/engine/proof/one-instance';
import { ruleFindings } from '@/lib/engine/proof/rule-findings';
import { referenceVerdict } from '@/lib/engine/reference';
import type { ScopeRef } from '@/lib/engine/world';
import { law as packs } from '@/rules/law';
import { randomLaw, seeded } from '../random-law';
import { and, implies, LawForSolver, not, or, type Rails, xor } from './two-rails';

// A second opinion on what `prove` says of law, and on monotonicity, by a solver that knows nothing of the engine.

const LAWS = process.env['SOLVER_ALL'] ? 500 : 30;
// A fixed share of the rules in `npm test`; `npm run proof:solver` takes every rule.
const EACH = process.env['SOLVER_ALL'] ? 1 : 13;
/** Longer than the share and the whole take on a busy machine. */
const TIME = process.env['SOLVER_ALL'] ? 3_600_000 : 240_000;
const share = <X>(items: readonly X[]): readonly X[] => items.filter((_, i) => i % EACH === 0);

const act = { act: 'act' };
const context = { context: 'context' };
const group = { group: 'group' };
const ONE: Readonly<Record<Scope, ScopeRef>> = {
  case: {},
  act,
  context,
  group,
  'act-in-context': { ...act, ...context },
  'group-in-context': { ...group, ...context },
};

const rulesOf = (law: Law): readonly Rule[] => law.packs.flatMap((p) => p.rules);
const BUDGET = 2_000_000;

/** What is wrong with a rule, by the solver, under the names that `prove` gives it. */
function bySolver(found: LawForSolver, rule: Rule): readonly string[] {
  const never = ({ t, f }: Rails) =>
    found.possible(t) ? (found.possible(f) ? undefined : 'false') : 'true';
  const whole = found.ofRule(rule.id);
  const wrong = never(whole);
  if (wrong !== undefined) return [wrong === 'true' ? 'unreachable-rule' : 'contradiction'];
  const visit = (c: Condition, path: string): readonly string[] =>
    never(found.of(c)) === undefined
      ? parts(c).flatMap(([step, part]) => visit(part, `${path}.${step}`))
      : [`contradiction ${path}`];
  const idle = mutants(rule.when)
    .filter(({ change }) => change === 'left out')
    .filter(({ condition }) => {
      const less = found.of(condition);
      return !found.possible(or([xor(whole.t, less.t), xor(whole.f, less.f)]));
    });
  return [...visit(rule.when, 'when'), ...idle.map(({ path }) => `dead-condition ${path}`)];
}

function byProof(meanings: LawMeanings, law: Law, rule: Rule): readonly string[] {
  const rules = new Map(rulesOf(law).map((r) => [r.id, r]));
  return ruleFindings(rule, rules, meanings).map(({ code, path }) =>
    path === undefined ? code : `${code} ${path}`,
  );
}

const meaningsOf = (law: Law) =>
  new LawMeanings(law.vocabulary, new Map(rulesOf(law).map((r) => [r.id, r])), BUDGET);

describe('a solver as second opinion', () => {
  test('finds in random laws what the proof finds, and nothing else', { timeout: TIME }, () => {
    const seen = new Map<string, number>();
    for (let seed = 1; seed <= LAWS; seed++) {
      const law = randomLaw(seeded(seed));
      const meanings = meaningsOf(law);
      const found = new LawForSolver(new logic.Solver(), law, 'now');
      for (const rule of rulesOf(law)) {
        const expected = byProof(meanings, law, rule);
        expect({ seed, rule: rule.id, found: bySolver(found, rule) }).toEqual({
          seed,
          rule: rule.id,
          found: expected,
        });
        for (const fault of expected) {
          const [code = ''] = fault.split(' ');
          seen.set(code, (seen.get(code) ?? 0) + 1);
        }
      }
    }
    // It would hold emptily over laws without faults.
    expect(seen.size).toBe(3);
    for (const count of seen.values()) expect(count).toBeGreaterThan(0);
  });

  describe('on our own packs', () => {
    const law = lawInForce(packs);
    const solver = new logic.Solver();
    const now = new LawForSolver(solver, law, 'now');
    const verdictOf = referenceVerdict(law);

    test('every rule can be met and can be not met, and the reference agrees on each case it gives', {
      timeout: TIME,
    }, () => {
      for (const rule of share(rulesOf(law))) {
        const { t, f } = now.ofRule(rule.id);
        for (const [formula, expected] of [
          [t, 'met'],
          [f, 'not-met'],
        ] as const) {
          const facts = now.facts(formula);
          expect({ rule: rule.id, expected, found: facts !== undefined }).toEqual({
            rule: rule.id,
            expected,
            found: true,
          });
          const verdict = verdictOf(oneInstanceWorld(facts ?? {}), {
            id: rule.id,
            at: ONE[rule.scope],
          });
          expect([rule.id, verdict]).toEqual([rule.id, expected]);
        }
      }
    });

    test('no condition is dead or contradictory but where the proof says so', {
      timeout: TIME,
    }, () => {
      const meanings = meaningsOf(law);
      for (const rule of share(rulesOf(law))) {
        expect([rule.id, bySolver(now, rule)]).toEqual([rule.id, byProof(meanings, law, rule)]);
      }
    });

    test('no further answer flips a decided finding', { timeout: TIME }, () => {
      const later = new LawForSolver(solver, law, 'later');
      for (const { id, options } of law.vocabulary.facts) {
        for (const option of options ?? [undefined]) {
          const key = option === undefined ? id : `${id}=${option}`;
          solver.require(implies(now.atom(key).t, later.atom(key).t));
          solver.require(implies(now.atom(key).f, later.atom(key).f));
        }
      }
      const readsOpen = rulesOf(law).filter(({ kind }) => mayReadOpen(kind));
      // Rule by rule, each after those it reads: what is shown of one may be used for the next.
      const shown = new Set<string>();
      const show = (rule: Rule): void => {
        if (shown.has(rule.id)) return;
        shown.add(rule.id);
        for (const read of findingsRead(rule.when)) show(ruleOf(law, read));
        if (readsOpen.includes(rule)) return;
        const [before, after] = [now.ofRule(rule.id), later.ofRule(rule.id)];
        for (const rail of ['t', 'f'] as const) {
          expect([rule.id, rail, now.possible(and([before[rail], not(after[rail])]))]).toEqual([
            rule.id,
            rail,
            false,
          ]);
          solver.require(implies(before[rail], after[rail]));
        }
      };
      rulesOf(law).forEach(show);
      expect(shown.size - readsOpen.length).toBeGreaterThan(400);
    });
  });
});

const findingsRead = (c: Condition): readonly string[] =>
  'finding' in c ? [c.finding] : parts(c).flatMap(([, part]) => findingsRead(part));

const ruleOf = (law: Law, id: string): Rule => {
  const rule = rulesOf(law).find((r) => r.id === id);
  if (rule === undefined) throw new Error(`there is no rule "${id}"`);
  return rule;
};
