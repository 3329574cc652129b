import { describe, expect, test } from 'vitest';
import {
  actsWithCharges,
  byDecision,
  chargeKey,
  chargesByAct,
  pairsBySupport,
  pairsLeft,
} from '@/app/[locale]/case/charges/view-model/pairs-by-act';
import { pair } from '../small-law';

describe('pairs by act', () => {
  const act1 = {
    id: 'act1',
    groups: ['girls', 'boys'],
    contexts: [
      { context: 'ctx1', answers: {} },
      { context: 'ctx2', answers: {} },
    ],
  };
  const scope = { act: 'act1', context: 'ctx1' };
  const candidates = [
    { crime: 'rape', scope, verdict: 'met' },
    { crime: 'other-violence', scope, verdict: 'met' },
    { crime: 'war-rape', scope: { act: 'act1', context: 'ctx2' }, verdict: 'open' },
  ] as const;
  const settled = pair({ a: 'rape', b: 'other-violence', result: 'both' });
  const disputed = pair({ a: 'other-violence', b: 'rape', result: 'contested' });
  const across = pair({
    a: 'rape',
    b: 'war-rape',
    result: 'cross-context',
    contexts: { a: 'ctx1', b: 'ctx2' },
  });

  test('a contested pair stands before one that needs no decision', () => {
    const [act] = chargesByAct([act1], { candidates, pairs: [settled, disputed, across] });
    expect(act?.contexts[0]?.pairs).toEqual([disputed, settled]);
  });

  test('a crime about a group is a charge on each act that affected it, once for each context', () => {
    const persecution = (group: string, context: string, verdict: 'met' | 'open') =>
      ({ crime: 'persecution', scope: { group, context }, verdict }) as const;
    const groups = [
      persecution('girls', 'ctx1', 'open'),
      persecution('boys', 'ctx1', 'met'),
      persecution('elsewhere', 'ctx2', 'met'),
      persecution('girls', 'ctx3', 'met'),
    ];
    const beside = pair({ a: 'rape', b: 'persecution', result: 'both' });
    const all = [...candidates, ...groups];
    const [act] = chargesByAct([act1], { candidates: all, pairs: [beside] });
    expect(act?.contexts.map(({ context }) => context)).toEqual(['ctx1', 'ctx2']);
    const [first] = act?.contexts ?? [];
    expect(first?.candidates).toEqual([candidates[0], candidates[1], groups[1]]);
    // Both are supported, so the pair does not hide among those with an open charge.
    expect(pairsBySupport(first?.pairs ?? [], first?.candidates ?? [])).toEqual({
      supported: [beside],
      open: [],
    });
  });

  test('a pair across contexts stands apart, and no pair is lost', () => {
    const [act] = chargesByAct([act1], { candidates, pairs: [settled, disputed, across] });
    expect(act?.contexts.map((c) => c.context)).toEqual(['ctx1', 'ctx2']);
    expect(act?.across).toEqual([across]);
  });
});

test('a pair counts as supported only where the answers support both of its charges', () => {
  const scope = { act: 'act1', context: 'ctx1' };
  const candidates = [
    { crime: 'rape', scope, verdict: 'met' },
    { crime: 'torture', scope, verdict: 'contested' },
    { crime: 'slavery', scope, verdict: 'open' },
    // Supported in another context only.
    { crime: 'slavery', scope: { ...scope, context: 'ctx2' }, verdict: 'met' },
  ] as const;
  const both = pair({ a: 'rape', b: 'torture', result: 'contested' });
  const half = pair({ a: 'rape', b: 'slavery', result: 'residual' });
  expect(pairsBySupport([both, half], candidates)).toEqual({ supported: [both], open: [half] });
});

test('an act without a charge has no section of its own', () => {
  const bare = (act: string) => ({ act, contexts: [], across: [] });
  const charged = {
    ...bare('act3'),
    contexts: [{ context: 'ctx1', candidates: [], pairs: [] }],
  };
  expect(actsWithCharges([bare('act1'), charged])).toEqual([charged]);
});

describe('what there is to decide', () => {
  const plain = pair({ a: 'rape', b: 'torture', result: 'both' });
  const caveat = pair({ a: 'rape', b: 'slavery', result: 'both', caveat: true });
  const residual = pair({ a: 'rape', b: 'other-violence', result: 'residual', keep: 'rape' });

  test('a pair with a caveat needs a decision even where both may stand', () => {
    const { toDecide, together } = byDecision([plain, caveat, residual]);
    expect(toDecide).toEqual([caveat, residual]);
    expect(together).toEqual([plain]);
  });

  test('so does one with authority against it; another context alone does not make one', () => {
    const against = pair({ ...plain, authority: { for: [], against: ['narrow-reading'] } });
    const context = pair({ a: 'rape', b: 'war-rape', result: 'cross-context' });
    expect(byDecision([against, context])).toEqual({ toDecide: [against], together: [context] });
  });

  test('a charge taken out in one context takes out its pairs there, and only there', () => {
    const there = pair({ ...plain, contexts: { a: 'ctx2', b: 'ctx2' } });
    const out = new Set([chargeKey('rape', 'ctx1')]);
    expect(pairsLeft([plain, there, residual], out)).toEqual([there]);
  });
});
