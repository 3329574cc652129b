import { pdf } from '@react-pdf/renderer';
import type { Memo } from '../value';
import { sentencesIn } from '../walk';
import type { PageOf } from './contents';
import { MemoDocument } from './document';
import { type FontPlaces, familiesFor, glyphs, registerFonts } from './fonts';
import { press } from './press';
import { printable } from './printable';

export type Pdf = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Characters that no shipped font has, as code points; they print as a sign. */
  readonly replaced: readonly string[];
};

/** Steps of an export, for a progress line. */
export type PdfStep = 'fonts' | 'pages' | 'contents';

/**
 * The memo as PDF: laid out twice, so that the contents can name pages. The same memo gives the same
 * bytes in the same runtime. Throws where a font cannot be read; the memo is never changed.
 */
export async function toPdf(
  memo: Memo,
  placeOf: FontPlaces,
  onStep: (step: PdfStep) => void = () => {},
): Promise<Pdf> {
  onStep('fonts');
  registerFonts(placeOf);
  const letters = allText(memo);
  const { serif } = familiesFor(letters);
  const { memo: printed, replaced } = printable(memo, await glyphs(serif));
  const styles = press(printed, letters);

  onStep('pages');
  const found = new Map<string, number>();
  const first: PageOf = { known: new Map(), note: (section, at) => found.set(section, at) };
  await pdf(<MemoDocument memo={printed} press={styles} pageOf={first} />).toBlob();

  onStep('contents');
  const second: PageOf = { known: found, note: () => {} };
  const blob = await pdf(<MemoDocument memo={printed} press={styles} pageOf={second} />).toBlob();
  return { bytes: new Uint8Array(await blob.arrayBuffer()), replaced };
}

function allText(memo: Memo): string {
  return sentencesIn(memo.sections)
    .map((s) => s.text)
    .join('\n');
}
