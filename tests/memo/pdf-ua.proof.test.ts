import { beforeAll, describe, expect, test } from 'vitest';
import { fontPlaces } from '@/cli/fonts';
import { toPdf } from '@/lib/memo/pdf/to-pdf';
import { haveQpdf, type PdfDictionary, pdfObjects } from '../support/pdf-tools';
import { aMemo } from './a-memo';
import { inArabic } from './in-arabic';

/**
 * What PDF/UA-1 (ISO 14289-1) asks of a file and a program can see, after the Matterhorn Protocol 1.1; its
 * numbers stand in brackets. No complete checker is in Debian or npm, so this claims no conformance. What is
 * drawn outside of a mark, headings, tables and lists are looked at in `tagged-pdf.proof.test.ts`.
 */
describe.runIf(haveQpdf).each([
  ['from left to right', aMemo()],
  ['from right to left', inArabic(aMemo())],
])('A PDF %s', (_, memo) => {
  let file: ReturnType<typeof pdfObjects>;
  let pages: readonly PdfDictionary[];
  let elements: readonly (readonly [string, PdfDictionary])[];
  let owners: ReadonlyMap<number, unknown>;

  beforeAll(async () => {
    file = pdfObjects((await toPdf(memo, fontPlaces)).bytes);
    const all = Object.entries(file.objects).map(
      ([name, { value }]) => [name.replace('obj:', ''), (value ?? {}) as PdfDictionary] as const,
    );
    pages = all.map(([, object]) => object).filter((o) => o['/Type'] === '/Page');
    elements = all.filter(([, o]) => o['/P'] !== undefined && o['/S'] !== undefined);
    const tree = file.dictionary(file.dictionary(file.root['/StructTreeRoot'])['/ParentTree']);
    const numbers = file.list(tree['/Nums']);
    owners = new Map(
      numbers.flatMap((key, at) => (at % 2 === 0 ? [[Number(key), numbers[at + 1]] as const] : [])),
    );
  }, 60_000);

  test('says that it is marked (06-001), its language (11-006), and shows its title (07-001)', () => {
    expect(file.dictionary(file.root['/MarkInfo'])).toMatchObject({ '/Marked': true });
    expect(file.dictionary(file.root['/MarkInfo'])).not.toHaveProperty('/Suspects', true);
    expect(file.root['/Lang']).toBe(`u:${memo.locale}`);
    expect(file.dictionary(file.root['/ViewerPreferences'])).toMatchObject({
      '/DisplayDocTitle': true,
    });
    const about = file.objects[`obj:${file.root['/Metadata']}`];
    expect(about?.stream?.dict).toMatchObject({ '/Subtype': '/XML' });
  });

  test('leads from every piece of content to its element and back (01-007, 28-010)', () => {
    const known = new Map(elements);
    for (const page of pages) {
      const held = file.list(owners.get(Number(page['/StructParents'])));
      expect(held.length).toBeGreaterThan(0);
      for (const owner of held) expect(known.has(String(owner))).toBe(true);
    }
    const pieces = elements.flatMap(([name, element]) =>
      file
        .list(element['/K'])
        .flatMap((kid) => (typeof kid === 'number' ? [[name, element, kid] as const] : [])),
    );
    expect(pieces.length).toBeGreaterThan(100);
    for (const [name, element, kid] of pieces) {
      const page = file.dictionary(element['/Pg']);
      expect(file.list(owners.get(Number(page['/StructParents'])))[kid]).toBe(name);
    }
  });

  test('has every element under another, up to the document, each of a standard kind (02-001)', () => {
    const standard =
      /^\/(?:Document|Div|P|H[1-6]|L|LI|Lbl|LBody|Table|TR|TH|TD|TOC|TOCI|Caption|Link|Span)$/;
    for (const [name, element] of elements) {
      expect(String(element['/S'])).toMatch(standard);
      const above = file.dictionary(element['/P']);
      if (element['/S'] === '/Document') continue;
      const kids = file.list(above['/K']);
      expect(kids).toContain(`${name}`);
    }
  });

  test('lists and tables hold what they may hold (09-004 to 09-006)', () => {
    const above: Readonly<Record<string, readonly string[]>> = {
      '/LI': ['/L'],
      '/LBody': ['/LI'],
      '/TR': ['/Table'],
      '/TH': ['/TR'],
      '/TD': ['/TR'],
      '/TOCI': ['/TOC'],
    };
    for (const [, element] of elements) {
      const allowed = above[String(element['/S'])];
      if (allowed) expect(allowed).toContain(file.dictionary(element['/P'])['/S']);
      if (element['/S'] === '/TH')
        // Which cells it heads (15-003).
        expect(JSON.stringify(file.resolve(element['/A']))).toMatch(/"\/Scope":"\/(?:Column|Row)"/);
    }
  });

  test('each link says what it is and stands in a link element (28-011, 28-012); Tab follows it (28-009)', () => {
    const links = pages.flatMap((page) =>
      file.list(page['/Annots']).map((ref) => [page, ref, file.dictionary(ref)] as const),
    );
    expect(links.length).toBeGreaterThan(20);
    const printed = JSON.stringify(memo);
    for (const [page, ref, link] of links) {
      expect(page['/Tabs']).toBe('/S');
      expect(link['/Subtype']).toBe('/Link');
      const said = String(link['/Contents']).replace(/^u:/, '');
      expect(said.length).toBeGreaterThan(1);
      expect(printed).toContain(
        JSON.stringify(said.replace(/[†‡]?(?: \[.*\])?$/u, '')).slice(1, -1),
      );
      const owner = file.dictionary(owners.get(Number(link['/StructParent'])));
      expect(owner['/S']).toBe('/Link');
      expect(file.list(owner['/K'])).toContainEqual(expect.objectContaining({ '/Obj': ref }));
    }
  });

  test('every font is in the file, with a way back to letters (31-001, 10-001)', () => {
    const fonts = Object.values(file.objects).map(({ value }) => (value ?? {}) as PdfDictionary);
    const composite = fonts.filter((font) => font['/Subtype'] === '/Type0');
    expect(composite.length).toBeGreaterThan(2);
    for (const font of composite) expect(font).toHaveProperty('/ToUnicode');
    for (const about of fonts.filter((font) => font['/Type'] === '/FontDescriptor'))
      expect(Object.keys(about).some((key) => key.startsWith('/FontFile'))).toBe(true);
  });
});
