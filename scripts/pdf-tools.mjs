// poppler-utils and qpdf read the memo back in tests. Debian's where they can be installed.
import { installFromDebian, starts } from './debian.mjs';

const programs = { pdftotext: ['-v'], pdftoppm: ['-v'], pdffonts: ['-v'], qpdf: ['--version'] };

/** Whether the programs are there now. */
export function ensurePdfTools() {
  return havePdfTools() || (installFromDebian(['poppler-utils', 'qpdf']) && havePdfTools());
}

function havePdfTools() {
  return Object.entries(programs).every(([program, args]) => starts(program, args));
}
