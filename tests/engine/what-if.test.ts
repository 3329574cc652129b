import { describe, expect, test } from 'vitest';
import { compile, type Engine } from '@/lib/engine/compile';
import { reference } from '@/lib/engine/reference';
import { scopeKey } from '@/lib/engine/scopes';
import { prospects, whatIf, withAnswers } from '@/lib/engine/what-if';
import type { World } from '@/lib/engine/world';
import { lawOf, randomLaw, randomWorld, seeded, withCrimes } from './random-law';
import { actFact, crime, oneAct } from './small-law';
import { everyAtom, withoutAnswers } from './worlds';

const engine = compile(
  lawOf(['x', 'y'].map(actFact), [crime('both', { all: [{ fact: 'x' }, { fact: 'y' }] })]),
);
const at = { act: 'act' };
const found = { id: 'both', at: { act: 'act', context: 'context' } };

/** Verdicts on the reference, by rule and instance. */
const onReference = (of: Engine, world: World) =>
  new Map(reference(of.law, world).map((f) => [`${f.id} ${scopeKey(f.scope)}`, f.verdict]));

describe('what if an answer were another one', () => {
  test('the findings that would change, with the answers behind them; the case stays as it is', () => {
    const world = oneAct({ x: 'yes', y: 'yes' });
    const { findings } = whatIf(engine, world, [{ atom: { fact: 'y', at }, value: undefined }]);
    expect(findings).toMatchObject([{ ...found, before: 'met', after: 'open' }]);
    expect(world).toEqual(oneAct({ x: 'yes', y: 'yes' }));
  });

  test('an answer about nothing in the law or in the case is our mistake and named', () => {
    const change = (fact: string, act: string) => () =>
      whatIf(engine, oneAct({}), [{ atom: { fact, at: { act } }, value: 'yes' }]);
    expect(change('z', 'act')).toThrow('"z"');
    expect(change('x', 'gone')).toThrow('"gone||"');
  });

  test('it is what the reference says of the two worlds', () => {
    let changes = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const random = seeded(seed);
      const law = randomLaw(random);
      const world = randomWorld(random, law);
      const atoms = everyAtom(law, world);
      const changed = atoms
        .filter((_, i) => i % 3 === seed % 3)
        .map(({ atom }, i) => ({ atom, value: i % 2 === 0 ? ('no' as const) : ('yes' as const) }));
      const made = compile(law);
      const [before, after] = [world, withAnswers(world, changed)].map((w) => onReference(made, w));
      const expected = [...(after ?? [])].filter(([key, v]) => before?.get(key) !== v);
      const { findings } = whatIf(made, world, changed);
      expect(findings.map((f) => [`${f.id} ${scopeKey(f.at)}`, f.after])).toEqual(expected);
      changes += expected.length;
    }
    expect(changes).toBeGreaterThan(50);
  });
});

describe('what the answers to open questions would decide', () => {
  test('each answer alone', () => {
    expect(prospects(engine, oneAct({ x: 'yes' }))).toEqual([
      {
        fact: 'y',
        at,
        outcomes: (['yes', 'no'] as const).map((value) => ({
          answer: [{ atom: { fact: 'y', at }, value }],
          decides: [{ ...found, verdict: value === 'yes' ? 'met' : 'not-met' }],
        })),
      },
    ]);
    // With x open as well, only a no decides.
    const decided = prospects(engine, oneAct({})).map((p) =>
      p.outcomes.map((o) => o.decides.length),
    );
    expect(decided).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test('it is what the reference says of the answered worlds', () => {
    let compared = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const random = seeded(seed);
      const law = withCrimes(randomLaw(random));
      const world = withoutAnswers(randomWorld(random, law));
      const made = compile(law);
      const before = onReference(made, world);
      const crimes = new Set(
        law.packs.flatMap((p) => p.rules.filter((r) => r.kind === 'crime').map((r) => r.id)),
      );
      for (const { outcomes } of prospects(made, world)) {
        for (const { answer, decides } of outcomes) {
          const after = onReference(made, withAnswers(world, answer));
          const expected = [...after].filter(
            ([key, v]) =>
              crimes.has(key.split(' ')[0] ?? '') && before.get(key) === 'open' && v !== 'open',
          );
          expect(decides.map((d) => [`${d.id} ${scopeKey(d.at)}`, d.verdict])).toEqual(expected);
          compared += expected.length;
        }
      }
    }
    expect(compared).toBeGreaterThan(100);
  });
});

test('other acts are left aside without a difference, whatever the law ranges over', () => {
  let compared = 0;
  for (let seed = 1; seed <= 600; seed++) {
    const random = seeded(seed);
    const law = withCrimes(randomLaw(random));
    const world = withoutAnswers(randomWorld(random, law));
    const made = compile(law);
    // The same engine made to look at the whole world.
    const whole: Engine = { ...made, goalsRangeOverActs: true };
    for (const { id: act } of world.acts) {
      const seen = prospects(made, world, { act });
      expect({ seed, seen }).toEqual({ seed, seen: prospects(whole, world, { act }) });
      compared += made.goalsRangeOverActs ? 0 : seen.length;
    }
  }
  expect(compared).toBeGreaterThan(100);
});
