import { expect, test } from 'vitest';
import { fromCsv } from '@/cli/checksheet/csv';
import { newCase } from '@/lib/case/new-case';
import { toElementCsv } from '@/lib/memo/csv/to-element-csv';
import type { Memo } from '@/lib/memo/value';
import { memoFiles } from '@/texts/en/memo-files';
import { aMemo, paraded } from '../a-memo';
import { caseMemo, savedCase } from '../case-memo';

const { columns } = memoFiles;
const linesOf = (memo: Memo) => fromCsv(toElementCsv(memo, columns)) ?? [];

test('A line for each element and act, with its crime, sources, finding and basis', () => {
  expect(linesOf(aMemo())).toContainEqual([
    'Other sexual violence',
    'Gravity comparable to the listed crimes',
    expect.stringContaining('†'),
    'Act 1',
    'indicated',
    expect.stringContaining('Gravity comparable to the listed crimes: yes (alleged).'),
  ]);
});

test('It says what the tables of the memo say: one line a cell', () => {
  const memo = caseMemo(savedCase('ac-02'));
  const cells = memo.sections
    .filter((s) => s.id === 'crimes')
    .flatMap((s) => s.blocks)
    .flatMap((b) => (b.type === 'table' ? b.rows.flatMap((row) => row.slice(1)) : []));
  const lines = linesOf(memo);
  expect(lines).toHaveLength(cells.length + 1);
  for (const line of lines) expect(line).toHaveLength(6);
});

test('A label that is a formula is text', () => {
  const c = paraded();
  const acts = c.acts.map((act) => ({ ...act, label: '=HYPERLINK("x")' }));
  const csv = toElementCsv(aMemo({ ...c, acts }), columns);
  expect(csv).toContain('"\'=HYPERLINK(""x"")"');
  expect(csv).not.toMatch(/(?:^|[,;\r\n])"?=/);
});

test('Without crimes there are the names of the columns', () => {
  expect(linesOf(aMemo(newCase({ word: 'victim' })))).toEqual([Object.values(columns)]);
});
