import { spawnSync } from 'node:child_process';

/**
 * Whether poppler-utils is on this machine. `npm test` installs it where it can. Tests that need it
 * say so with `test.runIf(havePdfTools)`: elsewhere they count as not run, which in CI is a failure.
 */
export const havePdfTools = spawnSync('pdftotext', ['-v']).status === 0;

/** The text of a PDF as a reader would copy it, page by page (form feed between pages). */
export function pdfToText(pdf: Uint8Array): string {
  return read('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], pdf);
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
