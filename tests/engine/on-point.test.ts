import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { authorityAt } from '@/lib/engine/on-point';
import type { Condition, Fact, Holding, Law } from '@/lib/engine/pack';
import { parseLaw } from '@/lib/engine/parse-law';
import type { World } from '@/lib/engine/world';
import { lawOf } from './random-law';
import { actFact, oneAct, rule } from './small-law';

const cited = { source: 'source', pinpoint: null, checked: null };
const reading = rule('reading', 'act', { fact: 'done' }, { authority: { against: ['a', 'b'] } });
const groupFact: Fact = { ...actFact('ground'), scope: 'group' };

const lawWith = (onPoint: NonNullable<Holding['onPoint']>): Law => ({
  ...lawOf([actFact('done'), actFact('cut'), groupFact], [reading]),
  holdings: [
    { id: 'a', ...cited, onPoint },
    { id: 'b', ...cited },
  ],
});
const law = lawWith({ scope: 'act', when: { fact: 'cut' } });

function against(world: World, at = {}, of = law): readonly string[] {
  const assessment = assess(compile(of), world);
  const holding = (id: string) => of.holdings.find((h) => h.id === id) as Holding;
  return authorityAt(reading, 'against', { holding, assessment }, at);
}

describe('a ruling that speaks to some facts only', () => {
  test.each([
    ['yes', ['a', 'b']],
    ['accounts-differ', ['a', 'b']],
    ['no', ['b']],
    ['not-known', ['b']],
    ['declined', ['b']],
  ] as const)('%s: beside the finding stand %j', (cut, shown) => {
    expect(against(oneAct({ done: 'yes', cut }), { act: 'act' })).toEqual(shown);
  });

  test('not asked: not shown, and one without a condition always', () => {
    expect(against(oneAct({ done: 'yes' }))).toEqual(['b']);
  });

  test('changes no verdict', () => {
    const verdicts = (cut: 'yes' | 'no') =>
      assess(compile(law), oneAct({ done: 'yes', cut })).findings.map((f) => f.verdict);
    expect(verdicts('yes')).toEqual(verdicts('no'));
  });

  const world = oneAct({ done: 'yes' });
  const two: World = {
    ...world,
    acts: [
      ...world.acts,
      { ...world.acts[0], id: 'other', atoms: { cut: 'yes' } },
    ] as World['acts'],
  };

  test('is shown beside the act that it fits, beside what is about the whole case, and no other act', () => {
    expect(against(two, { act: 'other', context: 'context' })).toEqual(['a', 'b']);
    expect(against(two, { act: 'act' })).toEqual(['b']);
    expect(against(two)).toEqual(['a', 'b']);
  });

  test('about a group is shown beside the acts, where some group fits', () => {
    const ofGroup = lawWith({ scope: 'group', when: { fact: 'ground' } });
    const fits = {
      ...world,
      groups: [{ id: 'g', atoms: { ground: 'yes' as const }, contexts: [] }],
    };
    expect(against(fits, { act: 'act' }, ofGroup)).toEqual(['a', 'b']);
    expect(against(world, { act: 'act' }, ofGroup)).toEqual(['b']);
  });
});

describe('the door', () => {
  const faults = (when: Condition) => {
    const parsed = parseLaw(JSON.parse(JSON.stringify(lawWith({ scope: 'act', when }))));
    return parsed.ok ? [] : parsed.faults.map((f) => `${f.path} | ${f.fault}`);
  };

  test('lets a sound condition through', () => {
    expect(faults({ any: [{ fact: 'cut' }, { fact: 'done' }] })).toEqual([]);
  });

  test.each<readonly [string, Condition, string]>([
    ['a fact that does not exist', { fact: 'y' }, 'the ruling "a": there is no fact "y"'],
    [
      'a fact that cannot be read from there',
      { fact: 'ground' },
      'the ruling "a": the fact "ground" is about group, which cannot be read from act',
    ],
    [
      'a finding: it reads facts alone',
      { finding: 'reading' },
      'the ruling "a": there is no rule "reading" in force',
    ],
    [
      'an absence',
      { open: { fact: 'cut' } },
      'the ruling "a": "open" depends on an absence, which a rule of kind "principle" may not',
    ],
  ])('names %s', (_, when, fault) => {
    expect(faults(when)).toEqual([`holdings[0].onPoint.when | ${fault}`]);
  });
});
