import { expect, test } from 'vitest';
import { fontPlaces } from '@/cli/fonts';
import { toPdf } from '@/lib/memo/pdf/to-pdf';
import { havePdfTools, pdfInfo } from '../support/pdf-tools';
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
