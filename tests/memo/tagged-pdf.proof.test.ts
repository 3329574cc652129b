import { beforeAll, describe, expect, test } from 'vitest';
import { fontPlaces } from '@/cli/fonts';
import { toPdf } from '@/lib/memo/pdf/to-pdf';
import type { Block, Memo } from '@/lib/memo/value';
import { havePdfTools, haveQpdf, pdfInfo, pdfStructure, uncompressed } from '../support/pdf-tools';
import { caseMemo, savedCase } from './case-memo';
import { inArabic } from './in-arabic';
import { missing, printedTexts, wordsOf } from './same-words';

const english = caseMemo(savedCase('ac-01'), 'assessment', 'standard');
const memos: readonly (readonly [string, Memo])[] = [
  ['from left to right', english],
  ['from right to left', inArabic(english)],
];

describe.runIf(havePdfTools).each(memos)(
  'A PDF %s, as a program reads its structure',
  (_, memo) => {
    let bytes: Uint8Array;
    let lines: readonly string[];
    const count = (tag: string) => lines.filter((line) => line.trim().startsWith(tag)).length;

    beforeAll(async () => {
      bytes = (await toPdf(memo, fontPlaces)).bytes;
      lines = pdfStructure(bytes).split('\n');
    }, 60_000);

    test('says that it is tagged, and in which language', () => {
      expect(pdfInfo(bytes)).toMatch(/^Tagged:\s+yes$/m);
      expect(uncompressed(bytes)).toContain(`/Lang (${memo.locale})`);
    });

    test('holds every word of the memo, and not the running foot', () => {
      const said = lines.filter((line) => line.trim().startsWith('"')).join('\n');
      // Letters from right to left are listed as they are drawn; the next test is about how they are read.
      if (memo.direction === 'ltr')
        expect(missing(wordsOf(said), wordsOf(printedTexts(withoutFoot(memo)).join('\n')))).toEqual(
          [],
        );
      expect(said).not.toContain(memo.furniture.foot);
      expect(said).not.toMatch(/Page \d+ of \d+/);
    });

    test('has the headings of the memo, in their order and without a level left out', () => {
      const levels = lines.flatMap((line) => /^\s*H(\d)/.exec(line)?.[1] ?? []).map(Number);
      const wanted = memo.sections.flatMap((section, at) => [
        at === 0 ? 1 : 2,
        ...section.blocks.flatMap((b) => (b.type === 'heading' ? [b.level + 1] : [])),
      ]);
      expect(levels).toEqual(wanted);
      levels.slice(1).forEach((level, at) => {
        expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1);
      });
    });

    test('has each table once, over all its pages, with heads of columns and of rows', () => {
      const tables = blocksOf(memo).filter((b) => b.type === 'table');
      expect(tables.length).toBeGreaterThan(10);
      expect(count('Table')).toBe(tables.length);
      expect(count('TR')).toBe(tables.reduce((sum, t) => sum + t.rows.length + 1, 0));
      expect(count('/Scope /Column')).toBe(tables.reduce((sum, t) => sum + t.head.length, 0));
      const rowHeads = tables.filter((t) => t.rowHeads).reduce((sum, t) => sum + t.rows.length, 0);
      expect(count('/Scope /Row')).toBe(rowHeads);
    });

    test('has an entry for each item of each list', () => {
      const items = blocksOf(memo).flatMap((b) =>
        b.type === 'list' || b.type === 'definitions' || b.type === 'form' ? [...b.items] : [],
      );
      expect(count('LI')).toBe(items.length);
      expect(count('TOCI')).toBe(memo.sections.length - 1);
    });

    test.runIf(haveQpdf)('draws no letter and no line outside of a mark', () => {
      expect(unmarked(uncompressed(bytes))).toEqual([]);
    });
  },
);

test.runIf(haveQpdf)(
  'What is drawn from right to left says how it is read',
  async () => {
    const memo = inArabic(english);
    const { bytes } = await toPdf(memo, fontPlaces);
    const said = [...uncompressed(bytes).matchAll(/\/ActualText <feff([0-9a-f]+)>/g)]
      .map(([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le'))
      .join('\n');
    const arabic = printedTexts(withoutFoot(memo)).filter((text) =>
      /\p{Script=Arabic}/u.test(text),
    );
    expect(missing(wordsOf(said), wordsOf(arabic.join('\n')))).toEqual([]);
  },
  60_000,
);

/** The running foot is read out by nobody: it stands on every page. */
const withoutFoot = (memo: Memo): Memo => ({
  ...memo,
  furniture: { ...memo.furniture, foot: '', uncheckedMeaning: '' },
});

type TypeOf<T extends Block['type']> = Extract<Block, { type: T }>;

const blocksOf = (memo: Memo): readonly TypeOf<Block['type']>[] =>
  memo.sections.flatMap((section) => section.blocks);

/** Operators that paint (ISO 32000-1, table 51 ff.) while no marked content is open. */
function unmarked(contents: string): readonly string[] {
  const painting = /^(?:Tj|TJ|'|"|S|s|f|F|f\*|B|B\*|b|b\*|Do|sh)$/;
  const streams = [...contents.matchAll(/^stream\n(.*?)^endstream/gms)];
  // Each page has its running foot, which is marked; fonts and metadata are streams too.
  const drawn = streams.filter(([, stream = '']) => /^EMC$/m.test(stream));
  return drawn.flatMap(([, stream = '']) => {
    let depth = 0;
    return stream.split('\n').filter((line) => {
      const operator = line.split(' ').at(-1) ?? '';
      if (operator === 'BDC' || operator === 'BMC') depth += 1;
      if (operator === 'EMC') depth -= 1;
      return painting.test(operator) && depth === 0;
    });
  });
}
