import { pdf } from '@react-pdf/renderer';
import type { Memo } from '../value';
import type { PageOf } from './contents';
import { MemoDocument } from './document';
import { type FontPlaces, familiesFor, glyphs, registerFonts } from './fonts';
import { pagesOfParts, partsOf } from './parts';
import { type Press, press } from './press';
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
 * bytes in the same runtime. Throws where a font cannot be read, and where a part of the memo did not
 * come through the layout: a file with a hole in it is never handed out.
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
  const first = await layOut(printed, styles, new Map());
  onStep('contents');
  const { bytes, pages } = await layOut(printed, styles, first.pages);
  const lost = partsOf(printed).filter((part) => !pages.has(part));
  if (lost.length > 0) throw new Error(`memo: the layout lost ${lost.join(', ')}`);
  return { bytes, replaced };
}

async function layOut(memo: Memo, styles: Press, pageOf: PageOf) {
  let pages: PageOf = new Map();
  const blob = await pdf(
    <MemoDocument
      memo={memo}
      press={styles}
      pageOf={pageOf}
      onLayout={(layout) => {
        pages = pagesOfParts(layout);
      }}
    />,
  ).toBlob();
  return { bytes: new Uint8Array(await blob.arrayBuffer()), pages };
}

/** Every letter that is printed: headings, labels and the running foot too. */
const allText = (memo: Memo): string => JSON.stringify(memo);
