import { describe, expect, test } from 'vitest';
import { compile } from '@/lib/engine/compile';
import type { AtomValue, Condition, Law, Rule } from '@/lib/engine/pack';
import { reference } from '@/lib/engine/reference';
import { relevant } from '@/lib/engine/relevance';
import { scopeKey } from '@/lib/engine/scopes';
import type { AtomRef, World } from '@/lib/engine/world';
import { lawOf, randomLaw, randomWorld, seeded } from './random-law';
import { actFact, crime, oneAct } from './small-law';
import { everyAtom, withAnswers } from './worlds';

const law = (when: Condition, ...facts: readonly string[]) =>
  lawOf(facts.map(actFact), [crime('crime', when)]);

const asked = (when: Condition, atoms: Readonly<Record<string, AtomValue>> = {}) =>
  relevant(compile(law(when, 'x', 'y', 'z')), oneAct(atoms)).atoms.map((a) => a.fact);

describe('relevance', () => {
  test('a question that another already decides is not asked', () => {
    expect(asked({ all: [{ fact: 'x' }, { fact: 'y' }] }, { x: 'no' })).toEqual([]);
    expect(asked({ any: [{ fact: 'x' }, { fact: 'y' }] }, { x: 'no' })).toEqual(['y']);
  });

  test('a question that stands open on a path, and yet can change nothing, is not asked', () => {
    // y matters only where x holds, and there x has decided already.
    const absorbed: Condition = { any: [{ fact: 'x' }, { all: [{ fact: 'x' }, { fact: 'y' }] }] };
    expect(asked(absorbed)).toEqual(['x']);
  });

  test('what is declined or not known is never asked again', () => {
    const both: Condition = { all: [{ fact: 'x' }, { fact: 'y' }] };
    expect(asked(both, { x: 'declined' })).toEqual(['y']);
    expect(asked(both, { x: 'not-known', y: 'declined' })).toEqual([]);
  });

  test('where the budget does not allow the exact answer, it says so and misses nothing', () => {
    const absorbed: Condition = { any: [{ fact: 'x' }, { all: [{ fact: 'x' }, { fact: 'y' }] }] };
    const found = relevant(compile(law(absorbed, 'x', 'y')), oneAct({}), { budget: 3 });
    expect(found.exact).toBe(false);
    expect(found.atoms.map((a) => a.fact)).toEqual(['x', 'y']);
  });

  test('every question says which findings it serves', () => {
    const found = relevant(compile(law({ fact: 'x' }, 'x', 'y')), oneAct({}));
    expect(found.serves).toEqual([[{ id: 'crime', at: { act: 'act', context: 'context' } }]]);
  });

  test('it is what trying every combination of further answers finds', () => {
    let compared = 0;
    for (let seed = 1; compared < 60; seed++) {
      const random = seeded(seed);
      const made = withCrimes(randomLaw(random));
      const world = randomWorld(random, made);
      const open = openAtoms(made, world);
      if (open.length === 0 || open.length > 6) continue;
      const found = relevant(compile(made), world);
      expect(found.exact).toBe(true);
      const names = found.atoms.map(atomName).sort();
      expect({ seed, names }).toEqual({ seed, names: byTrying(made, world, open) });
      compared++;
    }
  });
});

/** Makes crimes of the monotone rules that are about an act or a group in a context. */
function withCrimes(made: Law): Law {
  const rules = made.packs[0]?.rules.map((rule): Rule => {
    const can =
      rule.scope.endsWith('-in-context') &&
      ['indicium', 'step', 'element', 'principle'].includes(rule.kind);
    return can ? { ...rule, kind: 'crime', crime: { code: 'X', category: 'genocide' } } : rule;
  });
  return lawOf(made.vocabulary.facts, rules ?? []);
}

const atomName = (a: AtomRef) => `${scopeKey(a.at)} ${a.fact}${a.option ? `=${a.option}` : ''}`;

/** Three values for each open atom: an atom is relevant if deciding it alone ever decides a crime. */
function byTrying(made: Law, world: World, open: readonly AtomRef[]): readonly string[] {
  const relevantNames = new Set<string>();
  const states = 3 ** open.length;
  const results = Array.from({ length: states }, (_, state) =>
    crimes(made, assign(world, open, state)),
  );
  for (let state = 0; state < states; state++) {
    open.forEach((atom, i) => {
      const weight = 3 ** i;
      if (Math.floor(state / weight) % 3 !== 0) return;
      const without = results[state] ?? [];
      for (const value of [1, 2]) {
        const having = results[state + value * weight] ?? [];
        if (without.some((v, c) => v === 'open' && having[c] !== 'open'))
          relevantNames.add(atomName(atom));
      }
    });
  }
  return [...relevantNames].sort();
}

function crimes(made: Law, world: World): readonly string[] {
  const ids = made.packs[0]?.rules.filter((r) => r.kind === 'crime').map((r) => r.id) ?? [];
  return reference(made, world)
    .filter((f) => ids.includes(f.id))
    .map((f) => f.verdict);
}

const openAtoms = (made: Law, world: World): readonly AtomRef[] =>
  everyAtom(made, world).flatMap(({ atom, recorded }) => (recorded === undefined ? [atom] : []));

/** The world with the open atoms answered after the ternary digits of a number. */
function assign(world: World, open: readonly AtomRef[], state: number): World {
  const values: readonly (AtomValue | undefined)[] = [undefined, 'yes', 'no'];
  return withAnswers(
    world,
    open.map((atom, i) => ({ atom, value: values[Math.floor(state / 3 ** i) % 3] })),
  );
}
