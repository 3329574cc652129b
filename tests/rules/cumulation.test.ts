import { describe, expect, test } from 'vitest';
import { compare } from '@/lib/engine/charges';
import { compile } from '@/lib/engine/compile';
import type { CrimeCategory, Law, Rule } from '@/lib/engine/pack';
import { cumulation } from '@/rules/cumulation/cumulation';
import { legalAtomsEn } from '@/rules/cumulation/text.en';
import { holdings } from '@/rules/jurisprudence/holdings';
import { sources } from '@/rules/sources/sources';
import table from '../fixtures/charge-pairs.json';

/**
 * `charge-pairs.json` is the pair matrix of the dossier on the Rome Statute, made there by a script
 * from the elements. Here every pair is computed by the engine and compared with it.
 */
type Row = {
  readonly a: string;
  readonly b: string;
  readonly aDistinct: readonly string[];
  readonly bDistinct: readonly string[];
  readonly result: string;
};
const rows: readonly Row[] = table;

const CATEGORY: Readonly<Record<string, CrimeCategory>> = {
  CAH: 'crime-against-humanity',
  WC: 'war-crime-iac',
  GEN: 'genocide',
};

const ruleId = (code: string, category: CrimeCategory) => `${code.toLowerCase()}-${category}`;

const crimeRule = (code: string, category: CrimeCategory): Rule => ({
  id: ruleId(code, category),
  kind: 'crime',
  scope: 'act-in-context',
  sources: [{ source: 'rome-statute', pinpoint: null, checked: null }],
  when: { fact: 'something' },
  crime: { code, category },
  examples: [],
});

const everyCategory: readonly CrimeCategory[] = [
  'crime-against-humanity',
  'war-crime-iac',
  'war-crime-niac',
  'genocide',
];

const law: Law = {
  vocabulary: {
    id: 'facts',
    version: '1.0.0',
    facts: [
      {
        id: 'something',
        scope: 'case',
        type: 'yes-no',
        section: 'start',
        page: 'start',
        sensitivity: 'ordinary',
        notApplicable: 'not-offered',
      },
    ],
  },
  packs: [
    {
      id: 'crimes',
      version: '1.0.0',
      rules: cumulation.crimes.flatMap(({ code }) =>
        everyCategory.map((category) => crimeRule(code, category)),
      ),
      pending: [],
    },
  ],
  cumulation,
  sources,
  // The invented crimes have no facts to which a ruling could speak.
  holdings: holdings.map(({ onPoint: _, ...holding }) => holding),
};
const engine = compile(law);

const categoriesOf = (code: string): readonly string[] =>
  cumulation.crimes.find((crime) => crime.code === code)?.categories ?? [];

function compared(a: string, categoryA: CrimeCategory, b: string, categoryB: CrimeCategory) {
  const ruleA = engine.byId.get(ruleId(a, categoryA));
  const ruleB = engine.byId.get(ruleId(b, categoryB));
  if (!ruleA || !ruleB) throw new Error(`no rule for ${a} or ${b}`);
  const result = compare(cumulation, ruleA, ruleB);
  if (!result) throw new Error(`${a} and ${b} were not compared`);
  return result;
}

/** As the table does: in the category that the two share, else in the first that each has. */
function computed(row: Row) {
  const [ofA, ofB] = [categoriesOf(row.a), categoriesOf(row.b)];
  const shared = ofA.find((category) => ofB.includes(category));
  const category = (list: readonly string[]) => CATEGORY[shared ?? list[0] ?? ''];
  const [categoryA, categoryB] = [category(ofA), category(ofB)];
  if (!categoryA || !categoryB) throw new Error(`no category for ${row.a} or ${row.b}`);
  const result = compared(row.a, categoryA, row.b, categoryB);
  const kept = result.keep?.startsWith(`${row.a.toLowerCase()}-`) ? row.a : row.b;
  const word = {
    both: result.caveat ? 'BOTH-CAVEAT' : 'BOTH',
    contested: 'BOTH-CONTESTED',
    residual: `RESID:${kept}`,
    subsumed: `SUB:${kept}`,
    'cross-context': 'CROSS',
    alternative: 'ALTERNATIVE',
  }[result.result];
  return { word, distinct: result.distinct };
}

/** Pairs on which the engine differs from the table, each with the reason. None at present. */
const DIFFERENCES: Readonly<Record<string, string>> = {};

describe('cumulative charges', () => {
  test('the table holds each of the 105 pairs of 15 crimes once', () => {
    const named = new Set(rows.flatMap(({ a, b }) => [a, b]));
    expect(named.size).toBe(15);
    expect(rows).toHaveLength(105);
    expect(new Set(rows.map(({ a, b }) => [a, b].sort().join('/'))).size).toBe(105);
  });

  test.each(rows)('$a and $b: $result, with the distinct element of each', (row) => {
    if (DIFFERENCES[`${row.a}/${row.b}`]) return;
    const { word, distinct } = computed(row);
    expect(word).toBe(row.result);
    expect([...distinct.a].sort()).toEqual([...row.aDistinct].sort());
    expect([...distinct.b].sort()).toEqual([...row.bDistinct].sort());
  });

  test.each(Object.keys(DIFFERENCES))('%s really differs from the table', (pair) => {
    const row = rows.find(({ a, b }) => `${a}/${b}` === pair);
    expect(row && computed(row).word).not.toBe(row?.result);
  });

  test('rape charged against its residual form yields to rape, in one category only', () => {
    const niac = 'war-crime-niac';
    expect(compared('RAPE', niac, 'OSV', niac).result).toBe('residual');
    expect(compared('RAPE', niac, 'OIA', 'crime-against-humanity').result).toBe('cross-context');
  });

  test('rape as a crime against humanity and as a war crime are entered together', () => {
    const pair = compared('RAPE', 'crime-against-humanity', 'RAPE', 'war-crime-niac');
    expect(pair.result).toBe('cross-context');
    expect(pair.distinct).toEqual({ a: ['ctxCAH'], b: ['ctxWC'] });
    expect(pair.authority.for).toContain('bemba-tj-740-751');
  });

  test('the international and non-international forms of one crime are alternatives', () => {
    expect(compared('RAPE', 'war-crime-iac', 'RAPE', 'war-crime-niac').result).toBe('alternative');
  });

  test('outrages ask for protected status in a non-international conflict only', () => {
    const inNiac = compared('RAPE', 'war-crime-niac', 'OUT', 'war-crime-niac');
    const inIac = compared('RAPE', 'war-crime-iac', 'OUT', 'war-crime-iac');
    expect(inNiac.distinct.b).toEqual(['humil', 'status']);
    expect(inIac.distinct.b).toEqual(['humil']);
  });

  test('every crime of the packs can be compared: none is left out of the pairs in silence', async () => {
    const { law: real } = await import('@/rules/law');
    const codes = real.packs.flatMap((p) => p.rules.flatMap((r: Rule) => r.crime?.code ?? []));
    const known = cumulation.crimes.map(({ code }): string => code);
    expect([...new Set(codes)].sort()).toEqual([...known].sort());
  });

  test.each<readonly [string, string, CrimeCategory, string]>([
    ['CHI', 'RAPE', 'war-crime-niac', 'both'],
    ['GSU', 'CRU', 'war-crime-iac', 'subsumed'],
    ['GSU', 'TOR-W', 'war-crime-iac', 'subsumed'],
    ['MUR', 'OIA', 'crime-against-humanity', 'residual'],
    ['MUR', 'PER', 'crime-against-humanity', 'both'],
    ['IMP', 'FPR', 'crime-against-humanity', 'both'],
    ['GEN-B', 'GEN-D', 'genocide', 'both'],
  ])('%s and %s, from the text alone: %s, %s', (a, b, category, result) => {
    expect(compared(a, category, b, category).result).toBe(result);
  });

  test('murder as a crime against humanity and genocide by killing stand in different contexts', () => {
    const pair = compared('MUR', 'crime-against-humanity', 'GEN-A', 'genocide');
    expect(pair.result).toBe('cross-context');
    expect(pair.distinct).toEqual({ a: ['ctxCAH'], b: ['grp', 'gint', 'manif'] });
  });

  test('a contested pair names the ruling against it', () => {
    const against = compared('RAPE', 'crime-against-humanity', 'TOR-C', 'crime-against-humanity');
    expect(against.result).toBe('contested');
    expect(against.authority.against).toEqual(['bemba-conf-204-205']);
  });

  test('a pleading failure is no authority on concurrence: rape and torture as a war crime', () => {
    const pair = compared('RAPE', 'war-crime-niac', 'TOR-W', 'war-crime-niac');
    expect(pair.result).toBe('both');
    expect(pair.authority.against).toEqual([]);
  });

  test('every atom of law is used by a crime or is a chapeau, and has words', () => {
    const used = new Set<string>(['ctxCAH', 'ctxWC', ...cumulation.crimes.flatMap((c) => c.atoms)]);
    expect([...used].sort()).toEqual([...cumulation.legalAtoms].sort());
    expect(Object.keys(legalAtomsEn).sort()).toEqual([...cumulation.legalAtoms].sort());
  });
});
