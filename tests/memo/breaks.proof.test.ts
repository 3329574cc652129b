import { expect, test } from 'vitest';
import { fontPlaces } from '@/cli/fonts';
import { toPdf } from '@/lib/memo/pdf/to-pdf';
import type { Block, Memo, Sentence } from '@/lib/memo/value';
import { havePdfTools, pdfToText } from '../support/pdf-tools';
import { aMemo, paraded } from './a-memo';

const say = (text: string): readonly [Sentence] => [{ text, from: [{ method: 'test' }] }];

/** Tables that end at every height of a page: each is a little longer than the one before it. */
function tables(): Memo {
  const memo = aMemo();
  const blocks = Array.from({ length: 24 }, (_, at): Block[] => [
    { type: 'paragraph', sentences: say(`Before table ${at}. ${'More words. '.repeat(at * 3)}`) },
    {
      type: 'table',
      caption: '',
      head: ['Headword', 'Said'],
      widths: [1, 2],
      rowHeads: true,
      rows: Array.from({ length: 9 + (at % 4) }, (_row, row) => [say(`line ${row}`), say('told')]),
    },
  ]);
  const [front] = memo.sections;
  if (!front) throw new Error('a memo without a front');
  const section = {
    id: 'tables',
    ordinal: '1',
    number: '1',
    title: 'Tables',
    part: 'body',
  } as const;
  return { ...memo, sections: [front, { ...section, blocks: blocks.flat() }] };
}

const pagesOf = async (memo: Memo): Promise<readonly string[]> =>
  pdfToText((await toPdf(memo, fontPlaces)).bytes).split('\f');

test.runIf(havePdfTools)(
  'A head is never repeated without a row, and the last row of a table never stands alone',
  async () => {
    const pages = await pagesOf(tables());
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages) {
      const [start = '', ...parts] = page.split('HEADWORD');
      expect(start).not.toMatch(/^\s*line \d+[^l]*$/);
      for (const part of parts) {
        const rows = part.split('Before table')[0]?.match(/line \d+/g) ?? [];
        expect(rows.length).toBeGreaterThan(0);
        if (rows.length === 1) expect(rows[0]).toBe('line 0');
      }
    }
  },
  120_000,
);

test.runIf(havePdfTools)(
  'A first page with more on it than it holds goes on, and does not begin on the second',
  async () => {
    const reason = 'The persons concerned were asked anew and agreed to it. '.repeat(8).trim();
    const overrides = [{ template: 'assessment' as const, reason, why: 'refused' as const }];
    const [first, second] = await pagesOf(aMemo({ ...paraded(), memo: { overrides } }));
    expect(first).toContain('This memo sets out');
    expect(second).toContain('How the words are used'.toUpperCase());
  },
  120_000,
);
