import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import type { AtomValue, Condition, Fact } from '@/lib/engine/pack';
import { rank } from '@/lib/engine/rank';
import { relevant } from '@/lib/engine/relevance';
import { scopeKey } from '@/lib/engine/scopes';
import { lawOf, randomLaw, randomWorld, seeded, withCrimes } from './random-law';
import { actFact, crime, oneAct } from './small-law';

const ranked = (
  crimes: Readonly<Record<string, Condition>>,
  atoms: Readonly<Record<string, AtomValue>> = {},
  facts: readonly Fact[] = ['x', 'y', 'z'].map(actFact),
) => {
  const rules = Object.entries(crimes).map(([id, when]) => crime(id, when));
  return rank(compile(lawOf(facts, rules)), oneAct(atoms));
};
const names = (...given: Parameters<typeof ranked>) => ranked(...given).map((q) => q.fact);

const x: Condition = { fact: 'x' };
const y: Condition = { fact: 'y' };
const z: Condition = { fact: 'z' };

describe('ranking', () => {
  test('the question that decides most comes first', () => {
    // A no to y excludes both crimes; the others exclude one.
    expect(names({ a: { all: [x, y] }, b: { all: [y, z] } })).toEqual(['y', 'x', 'z']);
    expect(ranked({ a: { all: [x, y] }, b: { all: [y, z] } })[0]).toEqual({
      fact: 'y',
      at: { act: 'act' },
      settles: 1,
      serves: 2,
    });
  });

  test('what goes into another question more closely waits for it, also across scopes', () => {
    const closer = (after: string): readonly Fact[] => [
      { ...actFact('y'), after },
      actFact('x'),
      { ...actFact('w'), scope: 'case' },
    ];
    const worth = { a: { all: [y, x] }, b: { all: [y, { fact: 'w' }] } };
    expect(names(worth, {}, closer('x'))).toEqual(['x', 'w', 'y']);
    expect(names(worth, {}, closer('w'))).toEqual(['x', 'w', 'y']);
    expect(names(worth, { x: 'yes' }, closer('x'))[0]).toBe('y');
  });

  test('a sensitive question must settle more to come first', () => {
    const facts: readonly Fact[] = [
      { ...actFact('x'), sensitivity: 'most-sensitive' },
      actFact('y'),
    ];
    expect(names({ a: { all: [x, y] } }, {}, facts)).toEqual(['y', 'x']);
  });

  test('what was asked, and what can no longer matter, is not there', () => {
    expect(names({ a: { all: [x, y] } }, { x: 'declined' })).toEqual(['y']);
    expect(names({ a: { all: [x, y] } }, { x: 'no' })).toEqual([]);
  });

  test('a list is one question, tried with each option and with none', () => {
    const list: Fact = { ...actFact('means'), type: 'list', options: ['force', 'threat', 'other'] };
    const any: Condition = { fact: 'means', in: ['force', 'threat'] };
    expect(ranked({ a: any }, {}, [list])).toEqual([
      { fact: 'means', at: { act: 'act' }, settles: 1, serves: 1 },
    ]);
  });

  test('every relevant question is in it, through findings, links and lists', () => {
    let compared = 0;
    for (let seed = 1; seed <= 1000; seed++) {
      const random = seeded(seed);
      const law = withCrimes(randomLaw(random));
      const world = randomWorld(random, law);
      const engine = compile(law);
      const asked = rank(engine, world).map((q) => `${q.fact} ${scopeKey(q.at)}`);
      for (const { fact, at } of relevant(engine, world).atoms) {
        expect({ seed, asked }).toEqual({
          seed,
          asked: expect.arrayContaining([`${fact} ${scopeKey(at)}`]),
        });
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  test('asking in its order decides everything and never asks what is not relevant', () => {
    const crimes = {
      a: { all: [x, { any: [y, z] }] },
      b: { atLeast: 2, of: [x, y, z] },
    } satisfies Record<string, Condition>;
    const engine = compile(
      lawOf(['x', 'y', 'z'].map(actFact), [crime('a', crimes.a), crime('b', crimes.b)]),
    );
    for (let state = 0; state < 8; state++) {
      const truth = (fact: string): AtomValue =>
        (state >> 'xyz'.indexOf(fact)) & 1 ? 'yes' : 'no';
      const atoms: Record<string, AtomValue> = {};
      for (;;) {
        const next = rank(engine, oneAct(atoms))[0];
        if (next === undefined) break;
        expect(relevant(engine, oneAct(atoms)).atoms.map((a) => a.fact)).toContain(next.fact);
        atoms[next.fact] = truth(next.fact);
      }
      const verdicts = assess(engine, oneAct(atoms)).findings.map((f) => f.verdict);
      expect(verdicts).not.toContain('open');
    }
  });
});
