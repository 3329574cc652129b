import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Whether poppler-utils is on this machine. `npm test` installs it where it can. Tests that need it
 * say so with `test.runIf(havePdfTools)`: elsewhere they count as not run, which in CI is a failure.
 */
export const havePdfTools = spawnSync('pdftotext', ['-v']).status === 0;

/** Whether qpdf is on this machine; as with poppler, elsewhere such tests count as not run. */
export const haveQpdf = spawnSync('qpdf', ['--version']).status === 0;

/** Every byte of a PDF with its streams unpacked: equal for two files that differ only in packing. */
export function uncompressed(pdf: Uint8Array): string {
  const { status, stdout, stderr } = onFile(pdf, (path) => [
    ...['--qdf', '--object-streams=disable', '--static-id'],
    path,
    '-',
  ]);
  if (status !== 0) throw new Error(`qpdf: ${stderr}`);
  return stdout.toString('latin1');
}

/** Complaints of qpdf about the structure of a PDF; empty when it has none. */
export function pdfFaults(pdf: Uint8Array): string {
  const { status, stdout, stderr } = onFile(pdf, (path) => ['--check', path]);
  return status === 0 ? '' : `${stdout}${stderr}`;
}

/** A value of a PDF as qpdf tells it: names begin with a slash, references end with " R", texts with "u:". */
type PdfValue = unknown;
export type PdfDictionary = Readonly<Record<string, PdfValue>>;

/** The objects of a PDF, and a way from a reference to what it stands for. */
export function pdfObjects(pdf: Uint8Array) {
  const { status, stdout, stderr } = onFile(pdf, (path) => ['--json=2', '--json-key=qpdf', path]);
  if (status !== 0) throw new Error(`qpdf: ${stderr}`);
  const [, objects] = (JSON.parse(stdout.toString('utf8')) as { qpdf: [unknown, PdfObjects] }).qpdf;
  const resolve = (value: PdfValue): PdfValue =>
    typeof value === 'string' && value.endsWith(' R')
      ? contentOf(objects[`obj:${value}`] ?? {})
      : value;
  const dictionary = (value: PdfValue) => (resolve(value) ?? {}) as PdfDictionary;
  const list = (value: PdfValue) => {
    const found = resolve(value);
    return found === undefined ? [] : ([found].flat() as readonly PdfValue[]);
  };
  const root = dictionary(dictionary(objects.trailer?.value)['/Root']);
  return { objects, root, resolve, dictionary, list };
}

type PdfObjects = Readonly<
  Record<string, { readonly value?: PdfValue; readonly stream?: { readonly dict: PdfDictionary } }>
>;
const contentOf = ({ value, stream }: PdfObjects[string]) => value ?? stream?.dict;

/** qpdf reads files only. */
function onFile(pdf: Uint8Array, args: (path: string) => readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'indicia-'));
  try {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, pdf);
    return spawnSync('qpdf', args(path), { maxBuffer: 2 ** 28 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of a PDF as a reader would copy it, page by page (form feed between pages). */
export function pdfToText(pdf: Uint8Array): string {
  return read('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], pdf);
}

/** The structure tree of a tagged PDF, one line an element, with its words in quotation marks. */
export function pdfStructure(pdf: Uint8Array): string {
  return read('pdfinfo', ['-struct-text', '-'], pdf);
}

/** One line a font: name, type, encoding, embedded or not. */
export function pdfFonts(pdf: Uint8Array): string {
  return read('pdffonts', ['-'], pdf);
}

function read(program: string, args: readonly string[], pdf: Uint8Array): string {
  const { status, stdout, stderr } = spawnSync(program, args, { input: pdf, maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${program}: ${stderr.toString('utf8')}`);
  return stdout.toString('utf8');
}

/** Metadata and page count, with dates as they are written in the file. */
export function pdfInfo(pdf: Uint8Array): string {
  return read('pdfinfo', ['-isodates', '-'], pdf);
}
