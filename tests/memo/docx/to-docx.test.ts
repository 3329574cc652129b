import { beforeAll, expect, test } from 'vitest';
import { toDocx } from '@/lib/memo/docx/to-docx';
import { unzip } from '../../support/unzip';
import { aMemo, paraded } from '../a-memo';
import { caseMemo, savedCase } from '../case-memo';

type Files = ReturnType<typeof unzip>;
let bytes: Uint8Array;
let files: Files;
const part = (name: string, of: Files = files) => of.get(name)?.text ?? '';

beforeAll(async () => {
  bytes = await toDocx(aMemo());
  files = unzip(bytes);
});

test('The same memo gives the same bytes, and no file in it tells when it was made', async () => {
  const again = await toDocx(aMemo());
  expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  for (const { when } of files.values()) expect(when).toBe(0x00210000);
});

test('Properties are neutral: a title, the tool, the language, the stated date', () => {
  const core = part('docProps/core.xml');
  expect(core).toContain('<dc:title>Case assessment</dc:title><dc:creator>Indicia</dc:creator>');
  expect(core.match(/2\d{3}-\d\d-\d\dT[\d:]+Z/g)).toEqual([
    '2026-11-22T00:00:00Z',
    '2026-11-22T00:00:00Z',
  ]);
  expect(core).not.toMatch(/lastModifiedBy|Un-named|description|keywords/);
  expect(part('docProps/custom.xml')).not.toContain('<property');
});

test('Headings are headings, and tables repeat a marked head', () => {
  const body = part('word/document.xml');
  const { sections } = aMemo();
  expect(body.match(/w:val="Heading1"/g)).toHaveLength(sections.length);
  const tables = sections.flatMap((s) => s.blocks).filter((b) => b.type === 'table').length;
  expect(body.match(/<w:tbl>/g)).toHaveLength(tables);
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
});

test('References are footnotes, numbered without a gap, each used once', () => {
  const used = [...part('word/document.xml').matchAll(/<w:footnoteReference w:id="(\d+)"/g)];
  const numbers = used.map(([, id]) => Number(id));
  expect(numbers.length).toBeGreaterThan(3);
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  for (const id of numbers) expect(part('word/footnotes.xml')).toContain(`w:id="${id}"`);
});

test('References that stand without words are printed where they stand: no cell holds only the number of a footnote', async () => {
  const law = unzip(await toDocx(caseMemo(savedCase('ac-01'), 'assessment', 'standard')));
  const cells = part('word/document.xml', law).match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
  expect(cells.length).toBeGreaterThan(50);
  const bare = cells.filter(
    (cell) => cell.includes('<w:footnoteReference') && cell.replace(/<[^>]+>/g, '').trim() === '',
  );
  expect(bare).toEqual([]);
});

test('The height of a line is a multiple wherever it is given, so that lines of a long heading never overlap', () => {
  const styles = part('word/styles.xml');
  const heading = /<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/s.exec(styles)?.[0] ?? '';
  expect(heading).toMatch(/w:line="\d+"[^>]*w:lineRule="auto"|w:lineRule="auto"[^>]*w:line="\d+"/);
});

test('Every link leads to one place in the file, and none leaves it', () => {
  const text = part('word/document.xml') + part('word/footnotes.xml');
  const places = [...text.matchAll(/<w:bookmarkStart w:name="([^"]+)" w:id="(\d+)"/g)];
  expect(new Set(places.map(([, name]) => name)).size).toBe(places.length);
  expect(new Set(places.map(([, , id]) => id)).size).toBe(places.length);
  const links = [...text.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name);
  expect(links.length).toBeGreaterThan(10);
  const names = places.map(([, name]) => name);
  for (const link of links) expect(names).toContain(link);
  for (const [name, { text: rels }] of files)
    if (name.endsWith('.rels')) expect(rels).not.toContain('TargetMode="External"');
});

test('The language is said, and nothing asks the reader on opening', () => {
  expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
  expect(part('word/settings.xml')).not.toContain('updateFields');
});

test('A memo from right to left says so for paragraphs, letters and tables', async () => {
  const arabic = unzip(await toDocx({ ...aMemo(), locale: 'ar', direction: 'rtl' }));
  const body = part('word/document.xml', arabic);
  expect(body.match(/<w:bidi\/>/g)?.length).toBe(body.match(/<w:pPr>/g)?.length);
  expect(body).toContain('<w:rtl/>');
  expect(body.match(/<w:bidiVisual\/>/g)).toHaveLength(body.match(/<w:tbl>/g)?.length ?? -1);
  expect(part('word/styles.xml', arabic)).toContain('w:bidi="ar-SA"');
});

test('Markup, control characters and broken letters stay text that XML can hold', async () => {
  const label = '<w:p>&amp; \u0007\u0000\ud800\u202e\uffff "quoted"';
  const body = part('word/document.xml', unzip(await toDocx(aMemo({ ...paraded(), label }))));
  expect(body).toContain('&lt;w:p&gt;&amp;amp; ');
  expect(body).not.toMatch(/[\p{Cc}\p{Cs}\u202e\uffff]/u);
});
