import logic, { type Formula } from 'logic-solver';
import { atomKey, parts } from '@/lib/engine/conditions';
import type { Condition, ExampleFacts, Law, Rule, RuleId } from '@/lib/engine/pack';

/**
 * Law for a solver (MiniSat, by way of logic-solver), which shares nothing with the engine: two Boolean
 * variables a fact, "known to be so" and "known not to be so", neither where it is unknown. A condition
 * is then two formulas over them: when it is true, when it is false.
 */
export type Rails = { readonly t: Formula; readonly f: Formula };

export const { and, or, not, implies, equiv, xor } = logic;

const SUBSETS_UP_TO = 3;

/** At least n hold: as every way to choose them where they are few, else by counting. */
export function atLeast(n: number, of: readonly Formula[]): Formula {
  if (n <= 0) return and([]);
  if (n > of.length) return or([]);
  if (n === 1) return or(of);
  if (n === of.length) return and(of);
  if (of.length > SUBSETS_UP_TO)
    return logic.greaterThanOrEqual(logic.sum(of), logic.constantBits(n));
  return or(of.map((_, i) => and(of.filter((__, j) => j !== i))));
}

/** `all` and `any` are at least all and at least one; it fails where more than the rest fail. */
export const list = (n: number, members: readonly Rails[]): Rails => ({
  t: atLeast(
    n,
    members.map((m) => m.t),
  ),
  f: atLeast(
    members.length - n + 1,
    members.map((m) => m.f),
  ),
});

export const swapped = ({ t, f }: Rails): Rails => ({ t: f, f: t });

/** A law in the one-instance world. Two with different names can stand side by side in one solver. */
export class LawForSolver {
  readonly #rules: ReadonlyMap<RuleId, Rule>;
  readonly #known = new Map<RuleId, Rails>();

  constructor(
    readonly solver: InstanceType<typeof logic.Solver>,
    readonly law: Law,
    readonly name: string,
  ) {
    this.#rules = new Map(law.packs.flatMap((p) => p.rules).map((r) => [r.id, r]));
    for (const { id, options, type } of law.vocabulary.facts) {
      const atoms = (options ?? [undefined]).map((option) => this.atom(atomKey(id, option)));
      for (const { t, f } of atoms) solver.require(not(and([t, f])));
      if (type !== 'choice') continue;
      solver.require(not(and(atoms.map(({ f }) => f))));
      atoms.forEach(({ t }, i) => {
        for (const other of atoms.slice(i + 1)) solver.require(not(and([t, other.t])));
      });
    }
  }

  atom(key: string): Rails {
    return { t: `${this.name} ${key} yes`, f: `${this.name} ${key} no` };
  }

  ofRule(id: RuleId): Rails {
    const known = this.#known.get(id);
    if (known) return known;
    const rule = this.#rules.get(id);
    if (rule === undefined) throw new Error(`there is no rule "${id}"`);
    const { t, f } = this.of(rule.when);
    const named = { t: `${this.name} ${id} is true`, f: `${this.name} ${id} is false` };
    this.solver.require(equiv(named.t, t));
    this.solver.require(equiv(named.f, f));
    this.#known.set(id, named);
    return named;
  }

  of(c: Condition): Rails {
    if ('in' in c)
      return list(
        1,
        c.in.map((option) => this.atom(atomKey(c.fact, option))),
      );
    if ('is' in c) return this.atom(atomKey(c.fact, c.is));
    if ('fact' in c) return this.atom(c.fact);
    if ('finding' in c) return this.ofRule(c.finding);
    const members = parts(c).map(([, part]) => this.of(part));
    const [first] = members;
    if ('all' in c) return list(members.length, members);
    if ('any' in c) return list(1, members);
    if ('atLeast' in c) return list(c.atLeast, members);
    if (first === undefined) throw new Error('a condition of nothing');
    if ('not' in c) return swapped(first);
    if ('open' in c) return { t: not(or([first.t, first.f])), f: or([first.t, first.f]) };
    return first;
  }

  /** Facts under which a formula holds; undefined where the solver finds that there are none. */
  facts(formula: Formula): ExampleFacts | undefined {
    const solution = logic.disablingAssertions(() => this.solver.solveAssuming(formula));
    if (solution === null) return undefined;
    const facts = this.law.vocabulary.facts.flatMap(({ id, options }) =>
      (options ?? [undefined]).flatMap((option): (readonly [string, 'yes' | 'no'])[] => {
        const key = atomKey(id, option);
        const { t, f } = this.atom(key);
        if (solution.evaluate(t)) return [[key, 'yes']];
        return solution.evaluate(f) ? [[key, 'no']] : [];
      }),
    );
    return Object.fromEntries(facts);
  }

  possible(formula: Formula): boolean {
    return logic.disablingAssertions(() => this.solver.solveAssuming(formula)) !== null;
  }
}
