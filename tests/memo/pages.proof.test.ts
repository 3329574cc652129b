import { expect, test } from 'vitest';
import { fontPlaces } from '@/cli/fonts';
import type { Case } from '@/lib/case/schema';
import { toPages, toPdf } from '@/lib/memo/pdf/to-pdf';
import { havePdfTools, pdfInfo, pdfToText } from '../support/pdf-tools';
import { caseMemo, savedCase } from './case-memo';

/** What a reader is promised by the name of each depth, on a case of three acts and twelve crimes. */
test.runIf(havePdfTools).each([
  ['ac-01', 'assessment', 'summary', 1],
  ['ac-01', 'assessment', 'standard', 20],
  ['ac-02', 'charging', 'standard', 16],
  ['ac-19', 'pattern', 'standard', 12],
] as const)(
  '%s as %s at depth %s has at most %d pages',
  async (name, template, depth, most) => {
    const { bytes } = await toPdf(caseMemo(savedCase(name), template, depth), fontPlaces);
    const pages = Number(/^Pages:\s+(\d+)$/m.exec(pdfInfo(bytes))?.[1]);
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(most);
  },
  120_000,
);

/** The acts of a published case, again and again. */
function ofTwelveActs(): Case {
  const c = savedCase('ac-01');
  const acts = Array.from({ length: 12 }, (_, at) => {
    const act = c.acts[at % c.acts.length];
    if (!act) throw new Error('a case without acts');
    return { ...act, id: `${act.id}-${at}`, label: `Act ${at + 1}` };
  });
  return { ...c, acts };
}

test.runIf(havePdfTools).each(['assessment', 'charging'] as const)(
  'twelve acts as %s fit on the one page of a summary, which says how many it does not show',
  async (template) => {
    const memo = caseMemo(ofTwelveActs(), template, 'summary');
    expect(JSON.stringify(memo)).toMatch(/\d more acts are recorded/);
    const { bytes } = await toPdf(memo, fontPlaces);
    expect(pdfInfo(bytes)).toMatch(/^Pages:\s+1$/m);
  },
  120_000,
);

test.runIf(havePdfTools)(
  'the pages that a preview is told of are those of the file',
  async () => {
    const memo = caseMemo(savedCase('ac-02'), 'charging', 'standard');
    const { count, of } = await toPages(memo, fontPlaces);
    const { bytes } = await toPdf(memo, fontPlaces);
    expect(count).toBe(Number(/^Pages:\s+(\d+)$/m.exec(pdfInfo(bytes))?.[1]));
    const pages = pdfToText(bytes).split('\f');
    for (const { id, title } of memo.sections.filter(({ part }) => part !== 'front')) {
      const page = pages[(of.get(id) ?? 0) - 1] ?? '';
      expect(page.replace(/\s+/g, ' '), `${title} on page ${of.get(id)}`).toContain(title);
    }
  },
  120_000,
);
