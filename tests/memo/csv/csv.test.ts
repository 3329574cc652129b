import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asWritten, harmless, toCsv } from '@/lib/memo/csv/csv';

const nasty = fc.string({
  unit: fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '＝',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '"',
    "'",
    '|',
    ' ',
    'a',
  ),
});

test('Rows end with a line break, and fields with a separator or a quotation mark are quoted', () => {
  expect(toCsv([['a', 'b,c', 'd "e"', 'f\ng'], ['ü']])).toBe(
    '\uFEFFa,"b,c","d ""e""","f\ng"\r\nü\r\n',
  );
});

test.each(['=cmd|"/c calc"!A1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '"=1'])(
  '%j is text to a spreadsheet',
  (field) => {
    expect(harmless(field)).toMatch(/^[\s"]*'/);
  },
);

test('Ordinary prose stays as it is', () => {
  const prose = 'Rome Statute, art 7(1)(g)-1; Elements of Crimes – “coercion”, 2 = two persons';
  expect(harmless(prose)).toBe(prose);
});

test('No cell begins a formula, whichever sign a spreadsheet separates by', () => {
  fc.assert(
    fc.property(fc.array(fc.array(nasty)), (rows) => {
      const cells = toCsv(rows)
        .slice(1)
        .split(/[,;\t\r\n|]/);
      for (const cell of cells) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/u);
    }),
  );
});

test('The guard can be taken away again, whatever the text', () => {
  fc.assert(
    fc.property(nasty, (field) => {
      expect(asWritten(harmless(field))).toBe(field);
    }),
  );
});
