import { expect, test } from 'vitest';
import { fontPlaces } from '@/cli/fonts';
import type { Depth, Template } from '@/lib/case/memo-schema';
import { toPdf } from '@/lib/memo/pdf/to-pdf';
import { caseMemoWithReceipt, savedCase } from '../memo/case-memo';
import { havePdfTools, pdfInfo } from '../support/pdf-tools';

// `npm run golden` rewrites the file; a memo that grows by pages is a change to read.

const summaries: readonly (readonly [string, Template])[] = [
  ['ac-01', 'assessment'],
  ['ac-04', 'assessment'],
  ['ac-06', 'charging'],
  ['ac-09', 'charging'],
  ['ac-14', 'communication'],
  ['ac-19', 'pattern'],
  ['ac-22', 'assessment'],
  ['ac-26', 'exercise'],
  ['ac-02', 'amicus'],
  ['ac-30', 'advocacy'],
];
const longer: readonly (readonly [string, Template])[] = [
  ['ac-01', 'assessment'],
  ['ac-02', 'charging'],
  ['ac-14', 'amicus'],
  ['ac-22', 'communication'],
  ['ac-19', 'pattern'],
  ['ac-30', 'advocacy'],
  ['ac-17', 'exercise'],
  ['ac-16', 'assessment'],
];

async function pages(name: string, template: Template, depth: Depth): Promise<number> {
  const memo = await caseMemoWithReceipt(savedCase(name), template, depth);
  const { bytes } = await toPdf(memo, fontPlaces);
  return Number(/^Pages:\s+(\d+)$/m.exec(pdfInfo(bytes))?.[1]);
}

test.runIf(havePdfTools)(
  'A summary is one page, whatever its kind and case',
  async () => {
    const long: string[] = [];
    for (const [name, template] of summaries)
      if ((await pages(name, template, 'summary')) !== 1) long.push(`${name} ${template}`);
    expect(long).toEqual([]);
  },
  240_000,
);

test.runIf(havePdfTools)(
  'Pages of the standard memo, by case and kind',
  async () => {
    const lines: string[] = [];
    for (const [name, template] of longer)
      lines.push(`${name} ${template}: ${await pages(name, template, 'standard')}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('memo/pages.txt');
  },
  240_000,
);
