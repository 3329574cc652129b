import { readdirSync, readFileSync } from 'node:fs';
import logic, { type Formula } from 'logic-solver';
import { describe, expect, test } from 'vitest';
import { parseCase } from '@/lib/case/parse-case';
import { toWorld } from '@/lib/case/to-world';
import { compile } from '@/lib/engine/compile';
import { Cut } from '@/lib/engine/cut';
import { explainCut, type Given } from '@/lib/engine/explain';
import type { Node } from '@/lib/engine/nodes';
import { workedOut } from '@/lib/engine/reader';
import { scopeKey } from '@/lib/engine/scopes';
import { reads } from '@/lib/engine/tape';
import { law } from '@/rules/law';
import { and, list, not, type Rails, swapped } from './two-rails';

// The sets of answers by which findings of the published cases are explained: by a solver, each suffices
// under every completion there is, and without any one of its answers it does not.

const EACH = process.env['SOLVER_ALL'] ? 23 : 211;
const MONOTONE = ['indicium', 'step', 'element', 'crime', 'principle'];
const engine = compile(law);

/** A finding cut out of its case, as two formulas over what is known of each answer. */
class CutForSolver {
  readonly solver = new logic.Solver();
  readonly #root: Rails;
  readonly #places: ReadonlyMap<string, number>;

  constructor(readonly cut: Cut) {
    this.#places = new Map(cut.leaves.map(({ atom }, i) => [nameOf(atom), i]));
    for (const i of cut.leaves.keys()) this.solver.require(not(and([yes(i), no(i)])));
    this.#root = this.#of(cut.root);
    this.solver.require(not('nothing'));
  }

  #of(node: Node): Rails {
    if (node === this.cut.beyond) return { t: 'nothing', f: 'nothing' };
    const members = reads(node).map((part) => this.#of(part));
    switch (node.kind) {
      case 'atom':
        return { t: yes(node.id), f: no(node.id) };
      case 'all':
        return list(members.length, members);
      case 'any':
        return list(1, members);
      case 'atLeast':
        return list(node.n, members);
      case 'not':
        return swapped(members[0] as Rails);
      default:
        throw new Error(`a cut that is explained has no ${node.kind}`);
    }
  }

  /** What is recorded, with other answers in their places; `whole` says that nothing else is answered. */
  #given(recorded: boolean, set: readonly Given[], whole: boolean): Formula {
    const values = this.cut.leaves.map((leaf) => (recorded ? leaf.recorded : undefined));
    for (const { atom, value } of set) values[this.#places.get(nameOf(atom)) as number] = value;
    return and(
      values.flatMap((value, i): readonly Formula[] => {
        if (value === 'yes') return [yes(i)];
        if (value === 'no') return [no(i)];
        const stays = whole || value === 'accounts-differ';
        return stays ? [not(yes(i)), not(no(i))] : [];
      }),
    );
  }

  /** Some case in which these answers stand and the target is not reached. */
  canFail(target: keyof Rails, recorded: boolean, set: readonly Given[], whole = false): boolean {
    const formula = and([this.#given(recorded, set, whole), not(this.#root[target])]);
    return logic.disablingAssertions(() => this.solver.solveAssuming(formula)) !== null;
  }
}

const yes = (leaf: number): Formula => `${leaf} yes`;
const no = (leaf: number): Formula => `${leaf} no`;
const nameOf = ({ fact, option, at }: Given['atom']): string =>
  `${fact} ${option ?? ''} ${scopeKey(at)}`;

describe.each(readdirSync('tests/cases'))('sets of answers in %s', (name) => {
  test('suffice under every completion, and no part of them does', { timeout: 900_000 }, () => {
    const parsed = parseCase(readFileSync(`tests/cases/${name}`, 'utf8'));
    if (!parsed.ok) throw new Error(`${name}: ${parsed.why}`);
    const world = toWorld(parsed.case, law.vocabulary);
    const reader = workedOut(engine, world);
    const findings = reader
      .findings()
      .filter(({ rule }) => MONOTONE.includes(rule.rule.kind))
      .filter((_, i) => i % EACH === name.length % EACH);
    let checked = 0;
    for (const { rule, instance } of findings) {
      const cut = new Cut(reader, rule.root, instance);
      const { verdict, why, missing, change } = explainCut(cut);
      const solver = new CutForSolver(cut);
      const check = (target: keyof Rails, recorded: boolean, set: readonly Given[]) => {
        checked += 1;
        expect([rule.rule.id, solver.canFail(target, recorded, set)]).toEqual([
          rule.rule.id,
          false,
        ]);
        for (const one of set) {
          const less = set.filter((other) => other !== one);
          expect([rule.rule.id, solver.canFail(target, recorded, less, true)]).toEqual([
            rule.rule.id,
            true,
          ]);
        }
      };
      if (verdict === 'met' || verdict === 'not-met')
        check(verdict === 'met' ? 't' : 'f', false, why);
      for (const set of [...missing.toBeMet.sets, ...change.toBeMet.sets]) check('t', true, set);
      for (const set of [...missing.toBeNotMet.sets, ...change.toBeNotMet.sets])
        check('f', true, set);
    }
    expect(checked).toBeGreaterThan(0);
  });
});
