import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { explain } from '@/lib/engine/explain';
import type { Condition, Law, Rule } from '@/lib/engine/pack';
import { parseLaw } from '@/lib/engine/parse-law';
import { rank } from '@/lib/engine/rank';
import { reference } from '@/lib/engine/reference';
import { relevant } from '@/lib/engine/relevance';
import { lawOf, randomLaw, seeded } from './random-law';
import { actFact, crime, oneAct, rule } from './small-law';

const choice = { ...actFact('who'), type: 'choice' as const, options: ['soldier', 'guard'] };
const caseFact = { ...actFact('war'), scope: 'case' as const };
const contextFact = { ...actFact('attack'), scope: 'context' as const };

const withRules = (...rules: readonly Rule[]): Law =>
  lawOf([actFact('x'), choice, caseFact, contextFact], rules);
const withCondition = (when: Condition, more: Partial<Rule> = {}) =>
  withRules(rule('broken', 'act', when, more));

/** The faults of data that has been through JSON, as a law from outside has. */
function faults(data: unknown): readonly string[] {
  const parsed = parseLaw(JSON.parse(JSON.stringify(data)));
  return parsed.ok ? [] : parsed.faults.map((f) => `${f.rule ?? '-'} | ${f.path} | ${f.fault}`);
}

const nested = (depth: number): Condition =>
  depth === 0 ? { fact: 'x' } : { not: nested(depth - 1) };

describe('the door for law', () => {
  test('lets sound law through unchanged', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const law: unknown = JSON.parse(JSON.stringify(randomLaw(seeded(seed))));
      expect(parseLaw(law)).toEqual({ ok: true, law });
    }
  });

  const at = 'broken | packs[0].rules[0].when';
  test.each<readonly [string, Condition, string]>([
    ['a fact that does not exist', { fact: 'y' }, `${at} | there is no fact "y"`],
    [
      'a finding that does not exist',
      { all: [{ fact: 'x' }, { finding: 'y' }] },
      `${at}.all[1] | there is no rule "y" in force`,
    ],
    [
      'an option of a yes-no fact',
      { fact: 'x', is: 'yes' },
      `${at} | "x" is a yes-no fact: it has no options`,
    ],
    [
      'a choice without an option',
      { fact: 'who' },
      `${at} | "who" is a choice: say which option, with "is" or "in"`,
    ],
    [
      'an option that does not exist',
      { fact: 'who', in: ['soldier', 'nurse'] },
      `${at} | "who" has no option "nurse"`,
    ],
    [
      'a fact that cannot be seen from there',
      { fact: 'attack' },
      `${at} | the fact "attack" is about context, which cannot be read from act`,
    ],
    [
      'a list that cannot be ranged over',
      { some: 'group-in-context', where: { fact: 'war' } },
      `${at} | from act one cannot range over group-in-context; it can range over context, group, act-in-context`,
    ],
    ...['people', 'toString'].map(
      (over) =>
        [
          `a list that does not exist (${over})`,
          { some: over as 'act', where: { fact: 'x' } },
          `${at} | from act one cannot range over ${over}; it can range over context, group, act-in-context`,
        ] as const,
    ),
    [
      'an absence in a kind that must be monotone',
      { open: { fact: 'x' } },
      `${at} | "open" depends on an absence, which a rule of kind "indicium" may not`,
    ],
    ['an empty list', { any: [] }, `${at} | a list of conditions is empty`],
    [
      'more than there are',
      { atLeast: 3, of: [{ fact: 'x' }] },
      `${at} | "atLeast 3" of 1 conditions: it must be between 1 and their number`,
    ],
  ])('names %s', (_, when, expected) => {
    expect(faults(withCondition(when))).toEqual([expected]);
  });

  test.each<readonly [string, unknown, string]>([
    ['nothing', undefined, 'a condition is an object, not missing'],
    ['a text', 'x', 'a condition is an object, not a string'],
    [
      'an unknown kind',
      { both: [] },
      'a condition has one of all, any, not, open, atLeast, some, every, finding, fact; this has "both"',
    ],
    ['two kinds at once', { all: [], any: [] }, '"all" does not go together with "any"'],
    ['a member that is no list', { all: {} }, '"all" is a list of conditions, not an object'],
    ['an option that is no text', { fact: 'x', is: 3 }, '"is" is a name, not a number'],
  ])('says what shape a condition has, given %s', (_, when, expected) => {
    const law = { ...withCondition({ fact: 'x' }) };
    const broken = { ...law.packs[0]?.rules[0], when };
    const data = { ...law, packs: [{ ...law.packs[0], rules: [broken] }] };
    expect(faults(data)).toEqual([`${at} | ${expected}`]);
  });

  test('refuses nesting that is too deep, without walking to its end', () => {
    expect(faults(withCondition(nested(31)))).toEqual([]);
    const path = `${at}${'.not'.repeat(32)}`;
    expect(faults(withCondition(nested(32)))).toEqual([
      `${path} | conditions are nested more than 32 deep`,
    ]);
    expect(faults(withCondition(nested(2000)))).toHaveLength(1);
  });

  test('names the rules along a cycle, also across scopes', () => {
    const law = withRules(
      rule('a', 'act', { any: [{ fact: 'x' }, { finding: 'b' }] }),
      rule('b', 'case', { some: 'act', where: { finding: 'a' } }),
    );
    expect(faults(law)).toEqual([
      'a | packs[0].rules[0].when | its condition rests on itself: a → b → a',
    ]);
  });

  test('refuses rules that rest on each other too deep, in whichever order they stand', () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, i) =>
        rule(`r${i}`, 'act', i + 1 < length ? { all: [{ finding: `r${i + 1}` }] } : { fact: 'x' }),
      );
    expect(faults(withRules(...chain(32)))).toEqual([]);
    for (const length of [33, 5000]) {
      const [first, ...others] = faults(withRules(...chain(length)));
      expect(first).toMatch(/ \| more than 32 rules rest on each other, down from this one$/);
      expect(others).toEqual([]);
      expect(faults(withRules(...chain(length).reverse()))).toEqual([
        `r${length - 33} | packs[0].rules[32].when | more than 32 rules rest on each other, down from this one`,
      ]);
    }
  });

  test('law as deep as it may be is compiled, and all that is asked of it answered', () => {
    const deep = (inner: Condition, depth: number): Condition =>
      depth === 0 ? inner : { all: [{ any: [deep(inner, depth - 1)] }] };
    const rules = Array.from({ length: 32 }, (_, i) =>
      crime(`r${i}`, deep(i < 31 ? { finding: `r${i + 1}` } : { fact: 'x' }, 15)),
    );
    const law = withRules(...rules);
    expect(faults(law)).toEqual([]);
    const engine = compile(law);
    const finding = { id: 'r0', at: { act: 'act', context: 'context' } };
    expect(explain(engine, oneAct({}), finding)?.missing.toBeMet.sets).toHaveLength(1);
    expect(relevant(engine, oneAct({})).atoms).toEqual([{ fact: 'x', at: { act: 'act' } }]);
    expect(rank(engine, oneAct({}))).toHaveLength(1);
    expect(assess(engine, oneAct({ x: 'yes' })).findings[0]?.verdict).toBe('met');
    expect(reference(law, oneAct({ x: 'yes' }))[0]?.verdict).toBe('met');
  });

  test('names a rule that comes twice, and versions that hold on one day', () => {
    expect(
      faults(withRules(rule('a', 'act', { fact: 'x' }), rule('a', 'act', { fact: 'x' }))),
    ).toEqual(['a | packs[0].rules[1] | two versions of "a" hold on the same day']);
    const version = (from: string, until: string) =>
      rule('a', 'act', { fact: 'x' }, { holds: { from, until } });
    const days = (first: string, second: string) =>
      withRules(version('2002-07-01', first), version(second, '2030-01-01'));
    expect(faults(days('2010-06-11', '2010-06-11'))).toHaveLength(1);
    expect(faults(days('2010-06-11', '2010-06-12'))).toEqual([]);
  });

  test('a rule that another needs must hold on every day on which that one does', () => {
    const law = withRules(
      rule('old', 'act', { fact: 'x' }, { holds: { until: '2010-01-01' } }),
      rule('reader', 'act', { finding: 'old' }),
    );
    expect(faults(law)).toEqual([
      'reader | packs[0].rules[1].when | there is no rule "old" in force',
    ]);
  });

  test('a monotone rule may not read a flag, which may flip', () => {
    const law = withRules(
      rule('flag', 'act', { open: { fact: 'x' } }, { kind: 'flag' }),
      rule('step', 'act', { finding: 'flag' }, { kind: 'step' }),
    );
    expect(faults(law)).toEqual([
      'step | packs[0].rules[1].when | a rule of kind "step" may not rest on the flag "flag", which may depend on an absence',
    ]);
  });

  test('names a missing source, an unknown one, and unknown members', () => {
    const good = rule('a', 'act', { fact: 'x' });
    const rules = (changed: object) => {
      const law = withRules(good);
      return { ...law, packs: [{ ...law.packs[0], rules: [{ ...good, ...changed }] }] };
    };
    expect(faults(rules({ sources: [] }))[0]).toMatch(/^a \| packs\[0\]\.rules\[0\]\.sources/);
    expect(faults(rules({ sources: [{ source: 'z', pinpoint: null, checked: null }] }))).toEqual([
      'a | packs[0].rules[0].sources[0] | there is no source "z"',
    ]);
    expect(faults(rules({ holdz: {} }))[0]).toMatch(/^a \| packs\[0\]\.rules\[0\] \| .*holdz/);
    expect(faults(rules({ examples: undefined }))[0]).toMatch(
      /^a \| packs\[0\]\.rules\[0\]\.examples/,
    );
    const example = { name: 'n', facts: { y: 'yes' }, expect: 'met' };
    expect(faults(rules({ examples: [example] }))).toEqual([
      'a | packs[0].rules[0].examples[0] | the example names "y", which is no fact and no option',
    ]);
  });

  test('an element belongs to a crime that can read it', () => {
    const element = rule(
      'e',
      'group',
      { fact: 'war' },
      {
        kind: 'element',
        element: { of: 'c', number: 1, role: 'conduct' },
      },
    );
    expect(faults(withRules(element, crime('c', { fact: 'x' })))).toEqual([
      'e | packs[0].rules[0] | it is about group, which its crime, about act-in-context, cannot read',
    ]);
  });

  test('only a flag changes the list of crimes, and only for crimes that can read it', () => {
    const listing = { adds: ['c', 'x'] };
    const law = (more: Partial<Rule>) =>
      withRules(
        rule('f', 'group', { fact: 'war' }, { listing, ...more }),
        crime('c', { fact: 'x' }),
      );
    expect(faults(law({ kind: 'flag' }))).toEqual([
      'f | packs[0].rules[0] | it is about group, which "c", about act-in-context, cannot read',
      'f | packs[0].rules[0] | it lists "x", which is no crime in force',
    ]);
    expect(faults(law({ kind: 'step' }))[0]).toBe(
      'f | packs[0].rules[0] | only a flag changes the list of crimes',
    );
  });

  test('a flag awaits only a crime about a group', () => {
    const flag = rule(
      'f',
      'act',
      { fact: 'x' },
      { kind: 'flag', listing: { awaits: ['c', 'x', 'g'] } },
    );
    const group = crime('g', { fact: 'x' }, { scope: 'group-in-context' });
    expect(
      faults(withRules(flag, crime('c', { fact: 'x' }), group)).filter((f) => f.startsWith('f')),
    ).toEqual([
      'f | packs[0].rules[0] | it awaits "c", which is no crime in force about a group',
      'f | packs[0].rules[0] | it awaits "x", which is no crime in force about a group',
    ]);
  });

  test('a closer question comes after a question about the same thing', () => {
    const closer = (after: string) =>
      lawOf(
        [{ ...actFact('x'), after }, actFact('y'), caseFact, contextFact],
        [rule('a', 'act', { fact: 'x' })],
      );
    for (const after of ['y', 'war']) expect(faults(closer(after))).toEqual([]);
    for (const after of ['attack', 'z']) {
      expect(faults(closer(after))).toEqual([
        `- | vocabulary.facts[0] | "x" comes after "${after}", which is no fact that its scope can read`,
      ]);
    }
  });

  test('a question is denied by lines of a list about the same thing', () => {
    const list = (id: string) => ({ ...actFact(id), type: 'list' as const, options: ['m', 'n'] });
    const denied = (fact: string, options: readonly string[]) =>
      lawOf(
        [{ ...actFact('x'), deniedBy: { fact, options } }, list('l'), actFact('y'), caseFact],
        [rule('a', 'act', { fact: 'x' })],
      );
    expect(faults(denied('l', ['m']))).toEqual([]);
    for (const [fact, line] of [
      ['l', 'o'],
      ['y', 'm'],
      ['war', 'm'],
      ['z', 'm'],
    ] as const) {
      expect(faults(denied(fact, [line])), fact).toEqual([
        '- | vocabulary.facts[0] | "x" is denied by lines that no list of its scope has, or it is no yes-no fact',
      ]);
    }
  });

  test.each([null, 3, 'law', [], {}, { packs: [] }])('refuses %j', (data) => {
    expect(parseLaw(data).ok).toBe(false);
  });
});

describe('compile', () => {
  test('throws on a faulty pack, with the rule and the path', () => {
    expect(() => compile(withCondition({ all: [{ fact: 'y' }] }))).toThrow(
      'rule "broken": there is no fact "y" (packs[0].rules[0].when.all[0])',
    );
  });
});
