import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fontPlaces } from '@/cli/fonts';
import { toPdf } from '@/lib/memo/pdf/to-pdf';
import {
  havePdfTools,
  haveQpdf,
  pdfFaults,
  pdfFonts,
  pdfInfo,
  pdfToText,
} from '../support/pdf-tools';
import { aMemo, paraded } from './a-memo';

const complaints = vi.spyOn(console, 'warn');
const errors = vi.spyOn(console, 'error');
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = (await toPdf(aMemo(), fontPlaces)).bytes;
}, 60_000);

test('The renderer has nothing to complain of', () => {
  expect(complaints).not.toHaveBeenCalled();
  expect(errors).not.toHaveBeenCalled();
});

test('The same memo gives the same bytes', async () => {
  const again = await toPdf(aMemo(), fontPlaces);
  expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
}, 60_000);

test('A letter that no font has prints as a sign and is told; control characters are left out', async () => {
  const c = paraded();
  const strange = { ...c, label: 'A \u0007case 漢 \ud800 \u{1F600}' };
  const { replaced, bytes: printed } = await toPdf(aMemo(strange), fontPlaces);
  expect(replaced).toEqual(['U+1F600', 'U+6F22', 'U+D800']);
  expect(printed.length).toBeGreaterThan(1000);
}, 60_000);

test.runIf(haveQpdf)('qpdf finds no fault in its structure', () => {
  expect(pdfFaults(bytes)).toBe('');
});

describe.runIf(havePdfTools)('As poppler reads it', () => {
  test('every font is embedded, and none is a fallback', () => {
    const fonts = pdfFonts(bytes).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) {
      expect(font).toMatch(/IBMPlex(Sans|Serif)/);
      expect(font).toMatch(/yes yes yes/);
    }
  });

  test('metadata is neutral and fixed', () => {
    const info = pdfInfo(bytes);
    expect(info).toMatch(/^Title:\s+Case assessment$/m);
    expect(info).toMatch(/^Creator:\s+Indicia$/m);
    expect(info).toMatch(/^Producer:\s+Indicia$/m);
    expect(info).toMatch(/^CreationDate:\s+2026-11-22T00:00:00/m);
    expect(info).not.toMatch(/^(?:Author|Subject|Keywords|ModDate):\s*\S/m);
  });

  test('every page has its number, and every section its heading', () => {
    const pages = pdfToText(bytes)
      .split('\f')
      .filter((p) => p.trim());
    pages.forEach((page, at) => {
      expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
    });
    const text = pages.join('\n');
    const words = text.replace(/\s+/g, ' ');
    // The first section has the title of the memo above it.
    for (const { title } of aMemo().sections.slice(1)) expect(words).toContain(title);
  });

  test('a word is never broken with a hyphen that nobody wrote', () => {
    const text = pdfToText(bytes);
    expect(text.match(/[a-z]-$/gm) ?? []).toEqual([]);
  });
});
