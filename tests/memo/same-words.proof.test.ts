import { describe, expect, test } from 'vitest';
import { fontPlaces } from '@/cli/fonts';
import { override, setOwnText } from '@/lib/case/memo-edit';
import { TEMPLATES, type Template } from '@/lib/case/memo-schema';
import { newCase } from '@/lib/case/new-case';
import type { Case } from '@/lib/case/schema';
import { toDocx } from '@/lib/memo/docx/to-docx';
import { toHtml } from '@/lib/memo/html/to-html';
import { parseMemo } from '@/lib/memo/json/parse-memo';
import { toJson } from '@/lib/memo/json/to-json';
import { toPdf } from '@/lib/memo/pdf/to-pdf';
import { SECTIONS } from '@/lib/memo/section-ids';
import { toText } from '@/lib/memo/to-text';
import type { Memo } from '@/lib/memo/value';
import { seenText } from '../support/html-text';
import { havePdfTools, haveQpdf, pdfFaults, pdfToText } from '../support/pdf-tools';
import { unzip } from '../support/unzip';
import { aMemo } from './a-memo';
import { caseMemo, savedCase } from './case-memo';
import { inArabic } from './in-arabic';
import { missing, printedTexts, textsOf, wordsOf } from './same-words';

/** Each kind of memo on a case that it is good for; the assessment, which has every block, in full. */
const kinds: readonly (readonly [string, Template])[] = [
  ['ac-02', 'charging'],
  ['ac-14', 'amicus'],
  ['ac-22', 'communication'],
  ['ac-19', 'pattern'],
  ['ac-30', 'advocacy'],
  ['ac-17', 'exercise'],
];

const memos: readonly (readonly [string, Memo])[] = [
  ['an empty case', aMemo(newCase({ word: 'survivor' }))],
  ['one act', aMemo()],
  ['ac-01', caseMemo(savedCase('ac-01'))],
  ['ac-16', caseMemo(savedCase('ac-16'))],
  ...kinds.map(([name, kind]) => {
    const c = withOwnWords(savedCase(name), kind);
    return [`${name} as ${kind}`, caseMemo(c, kind, 'standard')] as const;
  }),
];

test('Every kind of memo is compared', () => {
  expect(new Set(memos.map(([, memo]) => memo.template))).toEqual(new Set(TEMPLATES));
});

/** With text of the person who signs in every section, and a decision beside the consent. */
function withOwnWords(c: Case, kind: Template): Case {
  const decided = override(c, kind, { reason: 'Agreed anew with counsel', why: 'refused' });
  const own = { text: 'Quoin of my own.\nSecond vellum line.', reviewed: true };
  return SECTIONS.reduce(
    (made, section) => setOwnText(made, { template: kind, section }, own),
    decided,
  );
}

/** Words of navigation and numbering that a form adds to those of the memo. */
const furniture = ['contents', 'page', 'of', 'annex', 'indicia'];

describe.each(memos)('The memo of %s', (_, memo) => {
  const whole = wordsOf(textsOf(memo).join('\n'));
  const known = new Set([...whole.keys(), ...furniture]);
  const check = (text: string, wanted = whole) => {
    const found = wordsOf(text);
    expect(missing(found, wanted)).toEqual([]);
    const added = [...found.keys()].filter((word) => !known.has(word) && !/^\d+$/.test(word));
    expect(added.filter((word) => word.length > 1)).toEqual([]);
  };

  test('says the same as a web page', () => check(seenText(toHtml(memo))));

  test('says the same as a Word file', async () => {
    const files = unzip(await toDocx(memo));
    const parts = ['document', 'footnotes', 'footer1'].map(
      (name) => files.get(`word/${name}.xml`)?.text ?? '',
    );
    // Runs of one word are joined; paragraphs are not.
    const shown = parts.map((part) => part.replace(/<w:instrText.*?<\/w:instrText>/gs, ''));
    check(shown.map((part) => seenText(part)).join(' '));
  });

  test('says the same as plain text', () => {
    // There a table names the column before each cell that says something, instead of once above them.
    check(toText(memo), wordsOf(textsOf(withoutHeads(memo)).join('\n')));
  });

  test('says the same as data', () => {
    const read = parseMemo(toJson(memo));
    expect(read.ok && textsOf(read.memo)).toEqual(textsOf(memo));
  });

  test.runIf(havePdfTools)('says the same as a PDF', async () => {
    const { bytes } = await toPdf(memo, fontPlaces);
    check(pdfToText(bytes), wordsOf(printedTexts(memo).join('\n')));
    if (haveQpdf) expect(pdfFaults(bytes)).toBe('');
  });
});

const withoutHeads = (memo: Memo): Memo => ({
  ...memo,
  sections: memo.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((b) => (b.type === 'table' ? { ...b, head: [] } : b)),
  })),
});

test.runIf(havePdfTools)(
  'From right to left every letter is there, and none from a font of the machine',
  async () => {
    const memo = inArabic(caseMemo(savedCase('ac-01')));
    const { bytes, replaced } = await toPdf(memo, fontPlaces);
    expect(replaced).toEqual([]);
    const letters = (text: string) => (text.match(/[\u0621-\u064a]/g) ?? []).length;
    expect(letters(pdfToText(bytes).normalize('NFKC'))).toBeGreaterThanOrEqual(
      letters(textsOf(memo).join('')),
    );
  },
);
