import { describe, expect, test } from 'vitest';
import { verdicts } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import type { AtomValue, Condition, Kind, Verdict } from '@/lib/engine/pack';
import { allOf, anyOf, atLeastOf, notOf, type Value, verdictOf } from '@/lib/engine/reference';
import type { World } from '@/lib/engine/world';
import { lawOf } from './random-law';
import { actFact, oneAct, rule } from './small-law';

const VALUES: readonly Value[] = ['F', 'U', 'C', 'T'];
const NAMES = ['x', 'y', 'z'];
const RECORDED: Readonly<Record<Value, AtomValue>> = {
  T: 'yes',
  F: 'no',
  C: 'accounts-differ',
  U: 'not-known',
};

/** What the tape says of a condition over x, y, z with these values. */
function onTape(when: Condition, values: readonly Value[], kind: Kind = 'indicium'): Verdict {
  const law = lawOf(NAMES.map(actFact), [rule('rule', 'act', when, { kind })]);
  const atoms = Object.fromEntries(values.map((v, i) => [NAMES[i] ?? '', RECORDED[v]]));
  return verdicts(compile(law), oneAct(atoms))[0]?.verdict as Verdict;
}

const facts = (n: number): readonly Condition[] => NAMES.slice(0, n).map((fact) => ({ fact }));

// Written by hand from the definitions: `all` is the least of F < U < C < T, `any` the greatest of
// F < C < U < T. Rows and columns in the order F, U, C, T.
const ALL: Readonly<Record<Value, string>> = { F: 'FFFF', U: 'FUUU', C: 'FUCC', T: 'FUCT' };
const ANY: Readonly<Record<Value, string>> = { F: 'FUCT', U: 'UUUT', C: 'CUCT', T: 'TTTT' };

describe('truth tables in four values', () => {
  test.each(VALUES.flatMap((a) => VALUES.map((b, i) => [a, b, ALL[a][i], ANY[a][i]] as const)))(
    '%s and %s: all is %s, any is %s',
    (a, b, all, any) => {
      expect(allOf([a, b])).toBe(all);
      expect(anyOf([a, b])).toBe(any);
      expect(onTape({ all: facts(2) }, [a, b])).toBe(verdictOf[all as Value]);
      expect(onTape({ any: facts(2) }, [a, b])).toBe(verdictOf[any as Value]);
    },
  );

  test('not changes true and false and keeps the others', () => {
    expect(VALUES.map(notOf)).toEqual(['T', 'U', 'C', 'F']);
    expect(VALUES.map((v) => onTape({ not: { fact: 'x' } }, [v]))).toEqual([
      'met',
      'open',
      'contested',
      'not-met',
    ]);
  });

  test('open is true exactly while the inner is unknown: contested is decided', () => {
    expect(VALUES.map((v) => onTape({ open: { fact: 'x' } }, [v], 'flag'))).toEqual([
      'not-met',
      'met',
      'not-met',
      'not-met',
    ]);
  });

  test('`not` makes `all` of `any` and the other way round', () => {
    for (const a of VALUES) {
      for (const b of VALUES) {
        expect(notOf(allOf([a, b]))).toBe(anyOf([notOf(a), notOf(b)]));
        expect(notOf(anyOf([a, b]))).toBe(allOf([notOf(a), notOf(b)]));
      }
    }
  });

  // DMN 1.3, tables 38 and 39 (conformance tests 0106 and 0107): null is our unknown.
  test.each([
    ['true', 'true', 'true', 'true'],
    ['true', 'false', 'false', 'true'],
    ['true', 'null', 'null', 'true'],
    ['false', 'true', 'false', 'true'],
    ['false', 'false', 'false', 'false'],
    ['false', 'null', 'false', 'null'],
    ['null', 'true', 'null', 'true'],
    ['null', 'false', 'false', 'null'],
    ['null', 'null', 'null', 'null'],
  ] as const)("FEEL's ternary logic: %s and %s is %s, or is %s", (a, b, and, or) => {
    const value = { true: 'T', false: 'F', null: 'U' } as const;
    expect(onTape({ all: facts(2) }, [value[a], value[b]])).toBe(verdictOf[value[and]]);
    expect(onTape({ any: facts(2) }, [value[a], value[b]])).toBe(verdictOf[value[or]]);
  });
});

describe('at least n', () => {
  /** The closed form on the tape: counts, no subsets. */
  const closedForm = (n: number, values: readonly Value[]): Value => {
    const count = (v: Value) => values.filter((x) => x === v).length;
    if (count('T') >= n) return 'T';
    if (values.length - count('F') >= n && count('U') > 0) return 'U';
    return count('T') + count('C') >= n ? 'C' : 'F';
  };

  test('the closed form is the definition: any of all the subsets, for up to five members', () => {
    for (let size = 1; size <= 5; size++) {
      for (let state = 0; state < 4 ** size; state++) {
        const values = Array.from(
          { length: size },
          (_, i) => VALUES[Math.floor(state / 4 ** i) % 4] as Value,
        );
        for (let n = 1; n <= size; n++) expect(closedForm(n, values)).toBe(atLeastOf(n, values));
      }
    }
  });

  test('the tape has it for every state of three members', () => {
    for (let state = 0; state < 64; state++) {
      const values = [0, 1, 2].map((i) => VALUES[Math.floor(state / 4 ** i) % 4] as Value);
      for (let n = 1; n <= 3; n++) {
        const found = onTape({ atLeast: n, of: facts(3) }, values);
        expect(found).toBe(verdictOf[atLeastOf(n, values)]);
      }
    }
  });
});

describe('some and every', () => {
  const law = lawOf(
    [actFact('x')],
    [
      rule('some', 'case', { some: 'act', where: { fact: 'x' } }),
      rule('every', 'case', { every: 'act', where: { fact: 'x' } }),
    ],
  );
  const over = (acts: readonly Value[], complete: World['complete']['acts']) => {
    const world: World = {
      ...oneAct({}),
      acts: acts.map((v, i) => ({
        id: `${i}`,
        atoms: { x: RECORDED[v] },
        groups: [],
        contexts: [],
      })),
      complete: { contexts: 'yes', groups: 'yes', acts: complete },
    };
    return verdicts(compile(law), world).map((f) => f.verdict);
  };

  test('over a complete list they are any and all', () => {
    expect(over([], 'yes')).toEqual(['not-met', 'met']);
    for (const a of VALUES) {
      for (const b of VALUES) {
        expect(over([a, b], 'yes')).toEqual([verdictOf[anyOf([a, b])], verdictOf[allOf([a, b])]]);
      }
    }
  });

  test.each(['no', 'not-known'] as const)(
    'where the list may hold more (%s), none and all stay open',
    (complete) => {
      expect(over([], complete)).toEqual(['open', 'open']);
      expect(over(['F'], complete)).toEqual(['open', 'not-met']);
      expect(over(['T'], complete)).toEqual(['met', 'open']);
      expect(over(['C'], complete)).toEqual(['open', 'open']);
      expect(over(['U'], complete)).toEqual(['open', 'open']);
    },
  );
});

describe('answers', () => {
  test('what is absent, declined or not known is unknown, and never a no', () => {
    const law = lawOf([actFact('x')], [rule('rule', 'act', { not: { fact: 'x' } })]);
    const verdict = (atoms: Readonly<Record<string, AtomValue>>) =>
      verdicts(compile(law), oneAct(atoms))[0]?.verdict;
    expect(verdict({})).toBe('open');
    expect(verdict({ x: 'declined' })).toBe('open');
    expect(verdict({ x: 'not-known' })).toBe('open');
    expect(verdict({ x: 'no' })).toBe('met');
  });
});
