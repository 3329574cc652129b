import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import type { CrimeCategory, Cumulation, Rule } from '@/lib/engine/pack';
import type { World } from '@/lib/engine/world';
import { lawOf } from './random-law';
import { actFact, crime, oneAct } from './small-law';

/** Invented crimes A to E, so that the test reads without the law. */
const cumulation: Cumulation = {
  id: 'cumulation',
  version: '1',
  legalAtoms: ['p', 'q', 'r', 's', 'ctxCAH', 'ctxWC'],
  contains: { p: ['q'], q: ['r'] },
  crimes: [
    { code: 'A', atoms: ['p'], categories: ['CAH', 'WC'] },
    {
      code: 'B',
      atoms: ['s'],
      categories: ['CAH', 'WC'],
      also: [{ category: 'war-crime-niac', atoms: ['q'] }],
    },
    { code: 'C', atoms: ['r'], categories: ['CAH'] },
    { code: 'D', atoms: ['r', 'q'], categories: ['CAH'] },
    { code: 'E', atoms: ['p', 's'], categories: ['CAH'] },
  ],
  settled: [
    { a: 'B', b: 'A', result: 'contested', caveat: true },
    { a: 'E', b: 'C', result: 'residual', keep: 'E' },
  ],
  authority: [{ a: 'A', b: 'B', for: ['f'], against: ['g'] }],
  sources: [{ source: 'source', pinpoint: null, checked: null }],
};

const charge = (id: string, code: string, category: CrimeCategory): Rule =>
  crime(id, { fact: 'done' }, { crime: { code, category } });

function pairs(...rules: readonly Rule[]) {
  const law = {
    ...lawOf([actFact('done')], rules),
    cumulation,
    holdings: ['f', 'g'].map((id) => ({ id, source: 'source', pinpoint: null, checked: null })),
  };
  return assess(compile(law), oneAct({ done: 'yes' })).pairs.map(
    ({ act: _, contexts: __, ...pair }) => pair,
  );
}

const none = { for: [], against: [] };
const CAH = 'crime-against-humanity';

describe('pairs of charges on one act', () => {
  test('each has an element that the other lacks: both', () => {
    expect(pairs(charge('c', 'C', CAH), charge('b', 'B', CAH))).toEqual([
      { a: 'c', b: 'b', result: 'both', distinct: { a: ['r'], b: ['s'] }, authority: none },
    ]);
  });

  test('one has nothing of its own, all of it being contained: subsumed, and the specific one stays', () => {
    expect(pairs(charge('c', 'C', CAH), charge('a', 'A', CAH))).toEqual([
      {
        a: 'c',
        b: 'a',
        result: 'subsumed',
        keep: 'a',
        distinct: { a: [], b: ['p'] },
        authority: none,
      },
    ]);
  });

  test('neither has anything of its own, or it is one crime twice: alternative', () => {
    const twin = { ...cumulation.crimes[2], code: 'C' };
    expect(twin.atoms).toEqual(['r']);
    expect(pairs(charge('c1', 'C', CAH), charge('c2', 'C', CAH))[0]?.result).toBe('alternative');
    const [conflict] = pairs(charge('i', 'A', 'war-crime-iac'), charge('n', 'A', 'war-crime-niac'));
    expect(conflict?.result).toBe('alternative');
  });

  test('two crimes under the two kinds of conflict: an act has one kind, so they are alternatives', () => {
    const [pair] = pairs(charge('a', 'A', 'war-crime-iac'), charge('b', 'B', 'war-crime-niac'));
    expect(pair?.result).toBe('alternative');
    const [same] = pairs(charge('a', 'A', 'war-crime-niac'), charge('b', 'B', 'war-crime-niac'));
    expect(same?.result).toBe('contested');
  });

  test('authority settles a pair, whichever way round it is named', () => {
    expect(pairs(charge('a', 'A', CAH), charge('b', 'B', CAH))).toEqual([
      {
        a: 'a',
        b: 'b',
        result: 'contested',
        caveat: true,
        distinct: { a: ['p'], b: ['s'] },
        authority: { for: ['f'], against: ['g'] },
      },
    ]);
    expect(pairs(charge('c', 'C', CAH), charge('e', 'E', CAH))[0]).toMatchObject({
      result: 'residual',
      keep: 'e',
    });
  });

  test('across chapeaux the contexts themselves are distinct, and nothing settled applies', () => {
    expect(pairs(charge('a', 'A', CAH), charge('aw', 'A', 'war-crime-niac'))[0]).toMatchObject({
      result: 'cross-context',
      distinct: { a: ['ctxCAH'], b: ['ctxWC'] },
    });
    expect(pairs(charge('a', 'A', CAH), charge('bg', 'B', 'genocide'))[0]).toMatchObject({
      result: 'cross-context',
      distinct: { a: ['p', 'ctxCAH'], b: ['s'] },
    });
  });

  test('a crime can have an element under one chapeau only', () => {
    const niac = pairs(charge('d', 'D', 'war-crime-niac'), charge('b', 'B', 'war-crime-niac'));
    const iac = pairs(charge('d', 'D', 'war-crime-iac'), charge('b', 'B', 'war-crime-iac'));
    expect(niac[0]?.distinct).toEqual({ a: [], b: ['s'] });
    expect(iac[0]?.distinct).toEqual({ a: ['r', 'q'], b: ['s'] });
  });

  test('a crime that the law of cumulation does not know has no pairs', () => {
    expect(pairs(charge('a', 'A', CAH), charge('z', 'Z', CAH))).toEqual([]);
  });

  test('a crime against a group counts for each act that affected the group, in that context', () => {
    const group = { ...actFact('deprived'), scope: 'group' as const };
    const persecution = crime(
      'p',
      { fact: 'deprived' },
      {
        scope: 'group-in-context',
        crime: { code: 'A', category: CAH },
      },
    );
    const made = {
      ...lawOf([actFact('done'), group], [charge('b', 'B', CAH), persecution]),
      cumulation: { ...cumulation, authority: [] },
    };
    const one = oneAct({ done: 'yes' });
    const world: World = {
      ...one,
      groups: [{ id: 'group', atoms: { deprived: 'yes' }, contexts: ['context'] }],
      acts: [
        ...one.acts,
        {
          id: 'unlinked',
          atoms: { done: 'yes' },
          groups: [],
          contexts: one.acts[0]?.contexts ?? [],
        },
      ],
    };
    const found = assess(compile(made), world);
    expect(found.candidates).toContainEqual({
      crime: 'p',
      scope: { context: 'context', group: 'group' },
      verdict: 'met',
    });
    expect(found.pairs.map((p) => [p.act, p.a, p.b, p.contexts])).toEqual([
      ['act', 'b', 'p', { a: 'context', b: 'context' }],
    ]);
  });
});
