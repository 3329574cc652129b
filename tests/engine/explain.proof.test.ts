import { describe, expect, test } from 'vitest';
import { compile } from '@/lib/engine/compile';
import { explain, type Given } from '@/lib/engine/explain';
import type { AtomValue, Condition, Law, Verdict } from '@/lib/engine/pack';
import { reference } from '@/lib/engine/reference';
import { scopeKey } from '@/lib/engine/scopes';
import { withAnswers } from '@/lib/engine/what-if';
import type { ScopeRef, World } from '@/lib/engine/world';
import { lawOf, type Random, randomLaw, randomWorld, seeded } from './random-law';
import { actFact, crime, oneAct } from './small-law';
import { everyAtom, withoutAnswers } from './worlds';

const at = { act: 'act', context: 'context' };
const x: Condition = { fact: 'x' };
const y: Condition = { fact: 'y' };
const z: Condition = { fact: 'z' };
const of = (when: Condition, atoms: Readonly<Record<string, AtomValue>>) =>
  explain(compile(lawOf(['x', 'y', 'z'].map(actFact), [crime('crime', when)])), oneAct(atoms), {
    id: 'crime',
    at,
  });
const short = (given: readonly Given[]) => given.map((g) => `${g.atom.fact} ${g.value}`);

describe('an explanation', () => {
  test('why: one present factor is enough for "any of them"', () => {
    expect(short(of({ any: [x, y, z] }, { x: 'yes', y: 'yes' })?.why ?? [])).toEqual(['x yes']);
  });

  test('why not: one absent element is enough, whatever else is open', () => {
    expect(short(of({ all: [x, y, z] }, { x: 'yes', y: 'no' })?.why ?? [])).toEqual(['y no']);
  });

  test('what is missing, to be met and to be not met', () => {
    const found = of({ all: [x, { any: [y, z] }] }, { x: 'yes' });
    expect(found?.missing.toBeMet.sets.map(short)).toEqual([['y yes'], ['z yes']]);
    expect(found?.missing.toBeNotMet.sets.map(short)).toEqual([['y no', 'z no']]);
  });

  test('what would change it, also where accounts differ', () => {
    const found = of({ all: [x, y] }, { x: 'accounts-differ', y: 'yes' });
    expect(found?.change.toBeMet.sets.map(short)).toEqual([['x yes']]);
    expect(found?.change.toBeNotMet.sets.map(short)).toEqual([['x no'], ['y no']]);
  });

  test('an answer that is needed both ways is not offered as a change', () => {
    const both: Condition = { all: [{ any: [x, y] }, { any: [{ not: x }, z] }] };
    const found = of(both, { x: 'yes', y: 'no', z: 'no' });
    expect(found?.change.toBeMet.sets.map(short)).toEqual([['z yes'], ['x no', 'y yes']]);
  });

  test('a finding that is not there has none', () => {
    const engine = compile(lawOf([actFact('x')], [crime('crime', x)]));
    expect(explain(engine, oneAct({}), { id: 'crime', at: { act: 'other' } })).toBeUndefined();
  });
});

describe('sets of answers, over random laws, by the reference', () => {
  test('why: sufficient under random completions, and minimal', () => {
    overFindings(400, ({ law, world, random, verdict, verdictIn, explanation }) => {
      if (verdict === 'open') {
        expect(explanation.why).toEqual([]);
        return;
      }
      const only = withAnswers(withoutAnswers(world), explanation.why);
      expect(verdictIn(only)).toBe(verdict);
      for (let i = 0; i < 5; i++) expect(verdictIn(completed(random, law, only))).toBe(verdict);
      for (const given of explanation.why) {
        const less = explanation.why.filter((g) => g !== given);
        expect(verdictIn(withAnswers(withoutAnswers(world), less))).not.toBe(verdict);
      }
    });
  });

  test('what is missing and what would change: each set leads there, and no part of it does', () => {
    overFindings(400, ({ law, world, random, verdict, verdictIn, explanation }) => {
      const { missing, change } = explanation;
      const sets: readonly (readonly [Verdict, readonly Given[]])[] = [
        ...[...missing.toBeMet.sets, ...change.toBeMet.sets].map((s) => ['met', s] as const),
        ...[...missing.toBeNotMet.sets, ...change.toBeNotMet.sets].map(
          (s) => ['not-met', s] as const,
        ),
      ];
      for (const [target, set] of sets) {
        expect(target).not.toBe(verdict);
        const changed = withAnswers(world, set);
        expect(verdictIn(changed)).toBe(target);
        expect(verdictIn(completed(random, law, changed))).toBe(target);
        for (const given of set) {
          const less = set.filter((g) => g !== given);
          expect(verdictIn(withAnswers(world, less))).not.toBe(target);
        }
      }
    });
  });

  test('an open finding that some completion decides has a set that decides it', () => {
    overFindings(400, ({ law, world, random, verdict, verdictIn, explanation }) => {
      if (verdict !== 'open') return;
      const reached = new Set<Verdict | undefined>();
      for (let i = 0; i < 10; i++) reached.add(verdictIn(completed(random, law, world)));
      if (reached.has('met')) expect(explanation.missing.toBeMet.sets).not.toEqual([]);
      if (reached.has('not-met')) expect(explanation.missing.toBeNotMet.sets).not.toEqual([]);
    });
  });
});

type Seen = {
  readonly law: Law;
  readonly world: World;
  readonly random: Random;
  readonly verdict: Verdict;
  readonly verdictIn: (world: World) => Verdict | undefined;
  readonly explanation: NonNullable<ReturnType<typeof explain>>;
};

/** Findings of the kinds that are monotone, one from each of many random laws. */
function overFindings(count: number, check: (seen: Seen) => void): void {
  let seen = 0;
  for (let seed = 1; seen < count; seed++) {
    const random = seeded(seed);
    const law = randomLaw(random);
    const world = randomWorld(random, law);
    const monotone = (law.packs[0]?.rules ?? [])
      .filter((r) => ['indicium', 'step', 'element', 'principle'].includes(r.kind))
      .map((r) => r.id);
    const findings = reference(law, world).filter((f) => monotone.includes(f.id));
    if (findings.length === 0) continue;
    const { id, scope, verdict } = random.pick(findings);
    const explanation = explain(compile(law), world, { id, at: scope });
    expect(explanation?.verdict).toBe(verdict);
    if (explanation === undefined) continue;
    const verdictIn = (other: World) => verdictOf(law, other, id, scope);
    check({ law, world, random, verdict, verdictIn, explanation });
    seen++;
  }
}

const verdictOf = (law: Law, world: World, id: string, at: ScopeRef): Verdict | undefined =>
  reference(law, world).find((f) => f.id === id && scopeKey(f.scope) === scopeKey(at))?.verdict;

/** The world with every open atom answered at random. */
function completed(random: Random, law: Law, world: World): World {
  const open = everyAtom(law, world).filter(({ recorded }) =>
    [undefined, 'not-known', 'declined'].includes(recorded),
  );
  return withAnswers(
    world,
    open.map(({ atom }) => ({ atom, value: random.pick(['yes', 'no'] as const) })),
  );
}
