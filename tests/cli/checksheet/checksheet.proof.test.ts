import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { applyChecks } from '@/cli/checksheet/apply';
import { fromCsv } from '@/cli/checksheet/csv';
import { type Check, readSheet } from '@/cli/checksheet/read-sheet';
import { COLUMNS, sheetOf } from '@/cli/checksheet/rows';
import { keyOf, uncheckedIn } from '@/lib/engine/unchecked';
import { toCsv } from '@/lib/memo/csv/csv';
import { law } from '@/rules/law';
import { lawTexts } from '@/rules/law-texts';

const unchecked = uncheckedIn(law, lawTexts.en);
const known = new Map(unchecked.map((cited) => [keyOf(cited), cited]));
const files = new Map(
  readdirSync('rules', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [join('rules', name), readFileSync(join('rules', name), 'utf8')] as const),
);
const address = 'https://www.legal-tools.org/doc/example/';

/** The sheet with some lines filled in, by key. */
function filledIn(
  answers: Readonly<Record<string, Partial<Record<(typeof COLUMNS)[number], string>>>>,
): readonly (readonly string[])[] {
  const [heading = [], ...lines] = sheetOf(law, lawTexts.en);
  return [
    heading,
    ...lines.map((line) =>
      COLUMNS.map((column, i) => answers[line[0] ?? '']?.[column] ?? line[i] ?? ''),
    ),
  ];
}

const yes = {
  'verdict (yes / no / correction)': 'yes',
  'read in (address or edition)': address,
  'checked by': 'A.B.',
  'checked on (YYYY-MM-DD)': '2026-11-22',
};
const kunarac = 'kunarac-appeal | paras 127-133';

describe('the sheet', () => {
  test('holds each unchecked citation once, with all that rests on it', () => {
    const [heading, ...lines] = sheetOf(law, lawTexts.en);
    expect(heading).toEqual(COLUMNS);
    expect(new Set(lines.map(([key]) => key)).size).toBe(lines.length);
    const cited = lines.find(([key]) => key === kunarac);
    expect(cited?.[4]).toContain('kunarac-aj-127-133: Appeal.');
  });

  test('holds where each treaty is published, which comes from general knowledge', () => {
    const series = law.sources.flatMap((source) => source.series ?? []);
    expect(series.length).toBeGreaterThan(7);
    for (const place of series) expect(known.get(keyOf(place))?.statements).toHaveLength(1);
    const line = sheetOf(law, lawTexts.en).find(([key]) => key === 'cat | 1465 UNTS 85');
    expect(line?.[4]).toBe('cat: the place of publication');
  });

  test('leaves out what was compared with a copy', () => {
    expect(known.has('kunarac-appeal | paras 127-129')).toBe(false);
    expect(known.has('rpe | rule 70(a)')).toBe(false);
  });

  test('comes back as it went out: nothing to take over', () => {
    const back = fromCsv(toCsv(sheetOf(law, lawTexts.en))) ?? [];
    expect(readSheet(back, known)).toEqual({ ok: true, checks: [], left: unchecked.length });
  });
});

describe('a sheet that came back', () => {
  const faultsOf = (rows: readonly (readonly string[])[]) => {
    const read = readSheet(rows, known);
    return read.ok ? [] : read.faults.map(({ fault }) => fault);
  };

  test('is taken over with its verdicts', () => {
    const read = readSheet(filledIn({ [kunarac]: yes }), known);
    expect(read).toMatchObject({
      ok: true,
      checks: [{ source: 'kunarac-appeal', verdict: 'yes', by: 'A.B.' }],
      left: unchecked.length - 1,
    });
  });

  test.each([
    ['verdict', { ...yes, 'verdict (yes / no / correction)': 'perhaps' }],
    ['no-correction', { ...yes, 'verdict (yes / no / correction)': 'correction' }],
    ['correction-without-verdict', { ...yes, 'corrected pinpoint': 'para 130' }],
    ['no-address', { ...yes, 'read in (address or edition)': '' }],
    ['no-name', { ...yes, 'checked by': ' ' }],
    ['no-date', { ...yes, 'checked on (YYYY-MM-DD)': '22.11.2026' }],
    ['no-date', { ...yes, 'checked on (YYYY-MM-DD)': '2026-02-30' }],
    ['line-break', { ...yes, 'read in (address or edition)': 'a\nb' }],
  ])('%s: refused, with the line', (fault, answer) => {
    expect(faultsOf(filledIn({ [kunarac]: answer }))).toEqual([fault]);
    const read = readSheet(filledIn({ [kunarac]: answer }), known);
    const line = unchecked.findIndex((cited) => keyOf(cited) === kunarac) + 2;
    expect(read).toMatchObject({ ok: false, faults: [{ line, fault }] });
  });

  test('columns that were moved, a citation that does not exist, and one twice are refused', () => {
    const rows = filledIn({ [kunarac]: yes });
    expect(faultsOf(rows.map((row) => [...row].reverse()))).toEqual(['columns']);
    expect(faultsOf([...rows, ['no-such | para 1']])).toEqual(['unknown-key']);
    const twice = rows.filter(([key]) => key === kunarac);
    expect(faultsOf([...rows, ...twice])).toEqual(['key-twice']);
  });
});

describe('taking checks over', () => {
  const check = (over: Partial<Check>): Check => ({
    source: 'kunarac-appeal',
    pinpoint: 'paras 127-133',
    verdict: 'yes',
    corrected: 'paras 127-133',
    address,
    by: 'A.B.',
    on: '2026-11-22',
    note: '',
    ...over,
  });

  test('every unchecked citation of the law stands somewhere where it can be edited', () => {
    const all = unchecked.map(({ source, pinpoint }) =>
      check({ source, pinpoint, corrected: pinpoint }),
    );
    const { unplaced, changed } = applyChecks(files, all);
    expect(unplaced).toEqual([]);
    const left = [...files.keys()]
      .map((path) => changed.get(path) ?? files.get(path) ?? '')
      .filter((text) => /checked: (null\b|report\()/.test(text));
    expect(left).toEqual([]);
  });

  test('a correction changes pinpoint and mark; everything else stays as it is', () => {
    const { changed } = applyChecks(files, [
      check({ verdict: 'correction', corrected: "paras 128-133, Judge's note" }),
    ]);
    expect([...changed.keys()]).toEqual([join('rules', 'jurisprudence', 'ad-hoc.ts')]);
    const text = [...changed.values()].join('');
    expect(text).toContain("pinpoint: 'paras 128-133, Judge\\'s note'");
    expect(text).toContain("{ against: 'official text', address: 'https://www.legal-tools.org");
    expect(text.split('checked: null').length).toBe(
      (files.get(join('rules', 'jurisprudence', 'ad-hoc.ts')) ?? '').split('checked: null').length -
        1,
    );
  });

  test('“no” changes nothing, and a citation that is not there is reported', () => {
    expect(applyChecks(files, [check({ verdict: 'no' })]).changed.size).toBe(0);
    const lost = check({ pinpoint: 'para 9999' });
    expect(applyChecks(files, [lost])).toMatchObject({ unplaced: [lost] });
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'checksheet-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...values: readonly string[]) =>
    execFileSync('node_modules/.bin/tsx', ['cli/checksheet.ts', ...values], { encoding: 'utf8' });

  test('writes a sheet, and takes it back into a copy of the rules', () => {
    const sheet = join(folder, 'sheet.csv');
    const rules = join(folder, 'rules');
    cpSync('rules', rules, { recursive: true });
    expect(run('--to', sheet)).toContain(`${unchecked.length} citations to check`);
    writeFileSync(sheet, toCsv(filledIn({ [kunarac]: yes })));
    expect(run('--from', sheet, '--rules', rules)).toContain('1 citation taken over in 1 file');
    const after = readFileSync(join(rules, 'jurisprudence', 'ad-hoc.ts'), 'utf8');
    expect(after).toContain("on: '2026-11-22'");
  });
});
