import { describe, expect, test } from 'vitest';
import { forms } from '@/cli/memo-forms';
import { newCase } from '@/lib/case/new-case';
import { toCsl } from '@/lib/memo/csl/to-csl';
import { parseMemo } from '@/lib/memo/json/parse-memo';
import type { Memo } from '@/lib/memo/value';
import { memoFiles } from '@/texts/en/memo-files';
import { aCase, accountsDiffer, declined, notKnown } from '../case/builder';
import { seenText } from '../support/html-text';
import { havePdfTools, haveQpdf, pdfFaults, pdfFonts, pdfToText } from '../support/pdf-tools';
import { unzip } from '../support/unzip';
import { aMemo, paraded } from './a-memo';
import { memoLaw } from './memo-law';

/** What a person can type or paste into a name, and what a reader has to find of it again. */
const inputs: readonly (readonly [string, string, string])[] = [
  ['control characters', 'Market\u0000\u0007\u001b[31m square', 'Market'],
  ['an unpaired surrogate', 'Market \ud800 square', 'square'],
  ['a very long word', `Market${'x'.repeat(180)}`, 'Market'],
  ['markup', 'Market <script>alert(1)</script> & "square"', '<script>alert(1)</script>'],
  ['a formula', "=cmd|'/C calc'!A1", '=cmd'],
  ['letters that no font has', 'Market 漢字 square', 'square'],
];

/** Control characters but for white space, halves of characters, and what XML 1.0 (2.2) forbids. */
const unfit = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u;

describe.each(inputs)('With %s in the name of an act', (_, label, seen) => {
  const c = paraded();
  const memo: Memo = aMemo({ ...c, acts: c.acts.map((act) => ({ ...act, label })) });
  const write = async (form: keyof typeof forms) => (await forms[form](memo)).bytes;
  const text = async (form: keyof typeof forms) => Buffer.from(await write(form)).toString('utf8');

  test('a web page shows it as text', async () => {
    const html = await text('.html');
    expect(html).not.toMatch(unfit);
    expect(html).not.toMatch(/<script/);
    expect(seenText(html)).toContain(seen);
  });

  test('a Word file is well formed and shows it', async () => {
    const xml = unzip(await write('.docx')).get('word/document.xml')?.text ?? '';
    // What XML 1.0 (2.2) does not allow makes Word refuse the file.
    expect(xml).not.toMatch(unfit);
    expect(seenText(xml.replace(/<\/w:t>.*?<w:t[^>]*>/gs, ''))).toContain(seen);
  });

  test('plain text shows it, and nothing that commands a terminal', async () => {
    const plain = await text('.txt');
    expect(plain).not.toMatch(unfit);
    expect(plain).toContain(seen);
  });

  test('citations are data, and say nothing of it', () => {
    const csl = toCsl(memo, memoLaw.sources);
    expect(JSON.parse(csl)).not.toHaveLength(0);
    expect(csl).not.toContain(seen);
  });

  test('data reads back', async () => {
    expect(parseMemo(await text('.json'))).toMatchObject({ ok: true });
  });

  test('no cell of a table is a formula', async () => {
    const cells = (await text('.csv')).split(/\r\n|,/).map((cell) => cell.replace(/^"/, ''));
    expect(cells.filter((cell) => /^[=+@\t\r]|^-\D/.test(cell))).toEqual([]);
  });

  test.runIf(havePdfTools && haveQpdf)(
    'a PDF is sound, shows it, and has no font of the machine',
    async () => {
      const bytes = await write('.pdf');
      expect(pdfFaults(bytes)).toBe('');
      expect(pdfToText(bytes).replace(/\s+/g, ' ')).toContain(seen.slice(0, 8));
      for (const font of pdfFonts(bytes).split('\n').slice(2).filter(Boolean))
        expect(font).toMatch(/IBMPlex/);
    },
    60_000,
  );
});

const unknowns = aCase()
  .withContext('The town', { attackOnCivilians: notKnown, attackWidespread: declined })
  .withAct('Act 1', { whatWasDone: notKnown, bodyPart: accountsDiffer })
  .build();

describe.each([
  ['an empty case', aMemo(newCase({ word: 'victim' })), 'This case holds no answers.'],
  ['only unknowns', aMemo(unknowns), 'is “yes” or “no” yet.'],
] as const)('With %s', (_, memo, said) => {
  const bytes = async (form: keyof typeof forms) => (await forms[form](memo)).bytes;
  const text = async (form: keyof typeof forms) => Buffer.from(await bytes(form)).toString('utf8');

  test('a web page, plain text, Word and data say so', async () => {
    expect(seenText(await text('.html'))).toContain(said);
    expect(await text('.txt')).toContain(said);
    const xml = unzip(await bytes('.docx')).get('word/document.xml')?.text ?? '';
    expect(seenText(xml)).toContain(said);
    const read = parseMemo(await text('.json'));
    expect(read.ok && JSON.stringify(read.memo)).toContain(said);
  });

  test('a table has the names of its columns, and citations are a list', async () => {
    expect(await text('.csv')).toContain(Object.values(memoFiles.columns)[0]);
    expect(Array.isArray(JSON.parse(await text('.csl.json')))).toBe(true);
  });

  test.runIf(havePdfTools && haveQpdf)(
    'a PDF is sound and says so',
    async () => {
      const pdf = await bytes('.pdf');
      expect(pdfFaults(pdf)).toBe('');
      expect(pdfToText(pdf).replace(/\s+/g, ' ')).toContain(said.split(' ')[0]);
    },
    60_000,
  );
});

test('Nothing of a case is changed by making every form of its memo', async () => {
  const c = paraded();
  const before = JSON.stringify(c);
  const memo = aMemo(c);
  const told = JSON.stringify(memo);
  for (const write of Object.values(forms)) await write(memo);
  expect(JSON.stringify(c)).toBe(before);
  expect(JSON.stringify(memo)).toBe(told);
}, 60_000);
