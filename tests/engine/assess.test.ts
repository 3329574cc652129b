import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import type { Condition, Rule } from '@/lib/engine/pack';
import type { World } from '@/lib/engine/world';
import { lawOf, randomLaw, randomWorld, seeded } from './random-law';
import { actFact, oneAct, rule } from './small-law';

const facts = [...['x', 'y', 'z'].map(actFact), { ...actFact('war'), scope: 'case' as const }];
const find = (world: World, ...rules: readonly Rule[]) =>
  assess(compile(lawOf(facts, rules)), world);
const first = (when: Condition, atoms: Parameters<typeof oneAct>[0]) =>
  find(oneAct(atoms), rule('rule', 'act', when)).findings[0];

describe('the reasons for a finding', () => {
  test('every factor that is present, not the first', () => {
    const found = first(
      { any: [{ fact: 'x' }, { fact: 'y' }, { fact: 'z' }] },
      { x: 'yes', z: 'yes' },
    );
    expect(found?.because).toEqual([
      { code: 'fact', atom: { fact: 'x', at: { act: 'act' } }, value: 'yes' },
      { code: 'fact', atom: { fact: 'z', at: { act: 'act' } }, value: 'yes' },
    ]);
    expect(found?.missing).toEqual([]);
  });

  test('an open one names what keeps it open, with the state of the answer', () => {
    const found = first(
      { all: [{ fact: 'x' }, { fact: 'y' }, { fact: 'z' }] },
      { x: 'yes', y: 'declined' },
    );
    expect(found?.verdict).toBe('open');
    expect(found?.because).toEqual([
      { code: 'fact', atom: { fact: 'y', at: { act: 'act' } }, value: 'declined' },
      { code: 'fact', atom: { fact: 'z', at: { act: 'act' } }, value: 'not-asked' },
    ]);
    expect(found?.missing.map((a) => a.fact)).toEqual(['y', 'z']);
  });

  test('stops at other findings; what is missing goes through them', () => {
    const { findings } = find(
      oneAct({}),
      rule('inner', 'act', { fact: 'x' }),
      rule('outer', 'act-in-context', { all: [{ finding: 'inner' }, { fact: 'y' }] }),
    );
    expect(findings[1]?.scope).toEqual({ act: 'act', context: 'context' });
    expect(findings[1]?.because).toEqual([
      { code: 'finding', id: 'inner', at: { act: 'act' }, verdict: 'open' },
      { code: 'fact', atom: { fact: 'y', at: { act: 'act' } }, value: 'not-asked' },
    ]);
    expect(findings[1]?.missing.map((a) => a.fact)).toEqual(['x', 'y']);
  });

  test('a list that may be incomplete, and one that holds nothing', () => {
    const some = rule('some', 'case', { some: 'act', where: { fact: 'x' } });
    const empty = { ...oneAct({}), acts: [] };
    const incomplete = { ...empty, complete: { ...empty.complete, acts: 'no' as const } };
    expect(find(empty, some).findings[0]?.because).toEqual([
      { code: 'nothing-linked', list: 'acts' },
    ]);
    expect(find(incomplete, some).findings[0]?.because).toEqual([
      { code: 'list-may-be-incomplete', list: 'acts' },
    ]);
  });
});

describe('a world', () => {
  test('in which links lead nowhere, names repeat and facts are unknown is still assessed', () => {
    const world: World = {
      atoms: { nothing: 'yes', 'x=y': 'no' },
      contexts: [],
      groups: [{ id: 'group', atoms: {}, contexts: ['gone', 'gone'] }],
      acts: [
        {
          id: 'act',
          atoms: { x: 'yes' },
          groups: ['gone', 'group', 'group'],
          contexts: [{ context: 'gone', atoms: {} }],
        },
      ],
      complete: { contexts: 'yes', groups: 'yes', acts: 'yes' },
    };
    const { findings } = find(
      world,
      rule('groups', 'act', {
        every: 'group',
        where: { some: 'context', where: { not: { fact: 'war' } } },
      }),
      rule('x', 'act', { fact: 'x' }),
    );
    expect(findings.map((f) => f.verdict)).toEqual(['not-met', 'met']);
  });

  test('is never changed by assessing it, and gives the same result twice', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const random = seeded(seed);
      const law = randomLaw(random);
      const world = randomWorld(random, law);
      const before = JSON.stringify(world);
      const engine = compile(law);
      expect(assess(engine, world)).toEqual(assess(engine, world));
      expect(JSON.stringify(world)).toBe(before);
    }
  });
});

describe('the date on which law is read', () => {
  const versions = [
    rule('a', 'act', { fact: 'x' }, { holds: { until: '2010-06-11' } }),
    rule('a', 'act', { fact: 'y' }, { holds: { from: '2010-06-12' } }),
  ];
  const read = (on?: string) =>
    assess(
      compile(lawOf(facts, versions), on === undefined ? {} : { on }),
      oneAct({ x: 'yes', y: 'no' }),
    ).findings.map((f) => f.verdict);

  test('picks exactly the version in force; without one, the latest', () => {
    expect(read('2010-06-11')).toEqual(['met']);
    expect(read('2010-06-12')).toEqual(['not-met']);
    expect(read()).toEqual(['not-met']);
  });
});
