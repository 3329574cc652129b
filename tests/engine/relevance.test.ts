import { describe, expect, test } from 'vitest';
import { compile } from '@/lib/engine/compile';
import type { AtomValue, Condition, Law } from '@/lib/engine/pack';
import { relevant } from '@/lib/engine/relevance';
import { scopeKey } from '@/lib/engine/scopes';
import type { AtomRef, World } from '@/lib/engine/world';
import { lawOf, randomLaw, randomWorld, seeded, withCrimes } from './random-law';
import { relevantByTrying } from './relevant-by-trying';
import { actFact, crime, oneAct } from './small-law';
import { everyAtom } from './worlds';

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
      expect({ seed, names }).toEqual({
        seed,
        names: relevantByTrying(made, world, open).map(atomName).sort(),
      });
      compared++;
    }
  });
});

const atomName = (a: AtomRef) => `${scopeKey(a.at)} ${a.fact}${a.option ? `=${a.option}` : ''}`;

const openAtoms = (made: Law, world: World): readonly AtomRef[] =>
  everyAtom(made, world).flatMap(({ atom, recorded }) => (recorded === undefined ? [atom] : []));
