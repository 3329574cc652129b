import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCsv } from '@/cli/checksheet/csv';
import { toCsv } from '@/lib/memo/csv/csv';

const field = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '\r\n', "'", '=', '-'),
});
// A heading decides the separator, and an empty line is no row.
const sheet = fc
  .array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1 })
  .map((rows) => [['key', 'two', 'three'], ...rows.map(([, b, c]) => ['k', b ?? '', c ?? ''])]);

test('what is written comes back', () => {
  fc.assert(
    fc.property(sheet, (rows) => {
      expect(fromCsv(toCsv(rows))).toEqual(rows);
    }),
  );
});

test('a sheet saved with semicolons, and one without a final line break, are read alike', () => {
  const expected = [
    ['key', 'a', 'b'],
    ['k', 'x,y', ''],
  ];
  expect(fromCsv('key;a;b\r\nk;x,y;')).toEqual(expected);
  expect(fromCsv('key,a,b\nk,"x,y",\n')).toEqual(expected);
});

test('lines of separators only, as spreadsheets leave them at the end, are no rows', () => {
  expect(fromCsv('key,a\nk,b\n,\n,\n')).toEqual([
    ['key', 'a'],
    ['k', 'b'],
  ]);
});

test('a quotation mark that never closes is damage, not a field', () => {
  expect(fromCsv('key,a\nk,"b\n')).toBeUndefined();
});
