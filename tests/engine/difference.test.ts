import { describe, expect, test } from 'vitest';
import { compile } from '@/lib/engine/compile';
import { type Difference, difference } from '@/lib/engine/difference';
import { explain } from '@/lib/engine/explain';
import type { Law, Rule } from '@/lib/engine/pack';
import { parseLaw } from '@/lib/engine/parse-law';
import { mutants } from '@/lib/engine/proof/mutants';
import { reference } from '@/lib/engine/reference';
import { scopeKey } from '@/lib/engine/scopes';
import type { World } from '@/lib/engine/world';
import { lawOf, type Random, randomLaw, randomWorld, seeded } from './random-law';
import { actFact, crime, oneAct, rule } from './small-law';

const facts = ['x', 'y'].map(actFact);
const run = (law: Law, world: World, on?: string) => ({
  engine: compile(law, on === undefined ? {} : { on }),
  world,
});
const moved = ({ findings }: Difference) =>
  findings.map(({ id, before, after }) => `${id}: ${before} → ${after}`);

describe('a case run again', () => {
  const dated = lawOf(facts, [
    rule('consent', 'act', { fact: 'x' }, { holds: { until: '2016-03-20' } }),
    rule(
      'consent',
      'act',
      { all: [{ fact: 'x' }, { fact: 'y' }] },
      { holds: { from: '2016-03-21' } },
    ),
    rule('above', 'act', { finding: 'consent' }),
    rule('beside', 'act', { fact: 'x' }),
  ]);
  const world = oneAct({ x: 'yes', y: 'no' });

  test('on another date names each finding that moved, and the rule that moved it', () => {
    const found = difference(run(dated, world, '2010-01-01'), run(dated, world, '2020-01-01'));
    const by = [{ code: 'rule', id: 'consent' }];
    expect(found.findings).toEqual([
      { id: 'consent', kind: 'indicium', at: { act: 'act' }, before: 'met', after: 'not-met', by },
      { id: 'above', kind: 'indicium', at: { act: 'act' }, before: 'met', after: 'not-met', by },
    ]);
    expect(found.rules).toMatchObject([
      {
        id: 'consent',
        before: { holds: { until: '2016-03-20' }, because: { code: 'in-force', on: '2010-01-01' } },
        after: { holds: { from: '2016-03-21' } },
        parts: ['when', 'holds'],
      },
    ]);
  });

  test('on each side of the day on which the law changes', () => {
    const sides = (one: string, other: string) =>
      moved(difference(run(dated, world, one), run(dated, world, other)));
    expect(sides('2016-03-19', '2016-03-20')).toEqual([]);
    expect(sides('2016-03-20', '2016-03-21')).not.toEqual([]);
    expect(sides('2016-03-21', '2016-03-22')).toEqual([]);
  });

  test('the explanation of a finding says which version was applied, and why', () => {
    const at = { act: 'act' };
    const why = (id: string, on?: string) =>
      explain(run(dated, world, on).engine, world, { id, at })?.rule;
    expect(why('consent', '2010-01-01')).toEqual({
      pack: 'pack',
      version: '1',
      holds: { until: '2016-03-20' },
      because: { code: 'in-force', on: '2010-01-01' },
    });
    expect(why('consent')?.because).toEqual({ code: 'latest' });
    expect(why('beside', '2010-01-01')?.because).toEqual({ code: 'only' });
  });

  test('a rule not yet in force is no finding, and its absence is said', () => {
    const law = lawOf(facts, [
      rule('new', 'act', { fact: 'x' }, { holds: { from: '2002-07-01' } }),
    ]);
    const found = difference(run(law, world, '2001-01-01'), run(law, world, '2003-01-01'));
    expect(moved(found)).toEqual(['new: not-in-force → met']);
    expect(found.rules[0]).not.toHaveProperty('before');
    expect(found.findings[0]?.by).toEqual([{ code: 'rule', id: 'new' }]);
  });

  test('a new source is a change of the rule and of no finding', () => {
    const law = (pinpoint: string | null) =>
      lawOf(facts, [
        rule(
          'r',
          'act',
          { fact: 'x' },
          { sources: [{ source: 'source', pinpoint, checked: null }] },
        ),
      ]);
    const found = difference(run(law(null), world), run(law('para 3'), world));
    expect(found.rules).toMatchObject([{ id: 'r', parts: ['sources'] }]);
    expect(found.findings).toEqual([]);
  });

  test('with another answer, the answer is the cause and no rule is', () => {
    const law = lawOf(facts, [
      rule('inner', 'act', { fact: 'x' }),
      rule('outer', 'act', { any: [{ finding: 'inner' }, { fact: 'y' }] }),
    ]);
    const found = difference(run(law, oneAct({ y: 'no' })), run(law, world));
    const atom = { fact: 'x', at: { act: 'act' } };
    expect(found.rules).toEqual([]);
    expect(found.findings.map(({ id, by }) => ({ id, by }))).toEqual(
      ['inner', 'outer'].map((id) => ({
        id,
        by: [{ code: 'answer', atom, before: 'not-asked', after: 'yes' }],
      })),
    );
  });

  test('crimes that come and go, and the pairs that they stood in', () => {
    const codes = (...crimes: string[]): Law => {
      const law = lawOf(
        facts,
        crimes.map((id) => crime(id, { fact: 'x' })),
      );
      const known = crimes.map((id) => ({
        code: id.toUpperCase(),
        atoms: [],
        categories: ['CAH' as const],
      }));
      return { ...law, cumulation: { ...law.cumulation, crimes: known } };
    };
    const found = difference(run(codes('a', 'b'), world), run(codes('a', 'c'), world));
    expect(found.candidates.came.map((c) => c.crime)).toEqual(['c']);
    expect(found.candidates.went.map((c) => c.crime)).toEqual(['b']);
    expect(found.pairs).toEqual([
      { act: 'act', a: 'a', b: 'c', after: 'alternative' },
      { act: 'act', a: 'a', b: 'b', before: 'alternative' },
    ]);
  });
});

describe('over random laws, one or two rules of which are changed', () => {
  test('nothing differs from itself', () => {
    overPairs(({ law, world }) => {
      expect(difference(run(law, world), run(law, world))).toEqual({
        rules: [],
        findings: [],
        candidates: { came: [], went: [] },
        pairs: [],
      });
    });
  });

  test('it is the difference of the references: nothing more and nothing less', () => {
    let changes = 0;
    overPairs(({ law, other, world }) => {
      const verdicts = (of: Law) =>
        new Map(reference(of, world).map((f) => [`${f.id} ${scopeKey(f.scope)}`, f.verdict]));
      const [before, after] = [verdicts(law), verdicts(other)];
      const expected = [...after].flatMap(([key, verdict]) =>
        before.get(key) === verdict ? [] : [`${key} ${before.get(key)} ${verdict}`],
      );
      const found = difference(run(law, world), run(other, world)).findings;
      expect(found.map((f) => `${f.id} ${scopeKey(f.at)} ${f.before} ${f.after}`)).toEqual(
        expected,
      );
      changes += found.length;
    });
    expect(changes).toBeGreaterThan(100);
  });

  test('each change has a cause, and only changed rules are causes', () => {
    overPairs(({ law, other, world, changed }) => {
      for (const { by } of difference(run(law, world), run(other, world)).findings) {
        expect(by.length).toBeGreaterThan(0);
        for (const cause of by) expect(changed).toContain(cause.code === 'rule' && cause.id);
      }
    });
  });

  test('taking back the causes takes back the change', () => {
    overPairs(({ law, other, world }) => {
      for (const { id, at, before, by } of difference(run(law, world), run(other, world))
        .findings) {
        const causes = by.flatMap((cause) => (cause.code === 'rule' ? [cause.id] : []));
        const restored = rulesOf(other).map(
          (r) => (causes.includes(r.id) && rulesOf(law).find((o) => o.id === r.id)) || r,
        );
        const again = reference(lawOf(law.vocabulary.facts, restored), world);
        const verdict = again.find((f) => f.id === id && scopeKey(f.scope) === scopeKey(at));
        expect(verdict?.verdict).toBe(before);
      }
    });
  });

  test('swapping the runs swaps before and after', () => {
    overPairs(({ law, other, world }) => {
      const there = difference(run(law, world), run(other, world));
      const back = difference(run(other, world), run(law, world));
      expect(back.findings.map(({ before, after }) => [after, before])).toEqual(
        there.findings.map(({ before, after }) => [before, after]),
      );
      expect(back.candidates).toEqual({ came: there.candidates.went, went: there.candidates.came });
    });
  });
});

const rulesOf = (law: Law): readonly Rule[] => law.packs.flatMap((pack) => pack.rules);

function overPairs(
  check: (given: {
    readonly law: Law;
    readonly other: Law;
    readonly world: World;
    readonly changed: readonly string[];
  }) => void,
): void {
  for (let seed = 1; seed <= 150; seed++) {
    const random = seeded(seed);
    const law = randomLaw(random);
    const changed = [1, 2].map(() => random.pick(rulesOf(law)).id);
    const other = lawOf(
      law.vocabulary.facts,
      rulesOf(law).map((r) => (changed.includes(r.id) ? mutated(random, r) : r)),
    );
    expect(parseLaw(other)).toMatchObject({ ok: true });
    check({ law, other, world: randomWorld(random, law), changed });
  }
}

const mutated = (random: Random, r: Rule): Rule => ({
  ...r,
  when: random.below(2) === 0 ? { not: r.when } : random.pick(mutants(r.when)).condition,
});
