import type FontStore from '@react-pdf/font';
import layout from '@react-pdf/layout';
import { type DocumentProps, pdf } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Pages } from '../pages';
import type { Memo } from '../value';
import { CONTENTS, ContentsDocument } from './contents';
import { MemoDocument } from './document';
import { draw } from './draw';
import { type FontPlaces, familiesFor, fontsFor, glyphs } from './fonts';
import { FeetDocument } from './foot';
import type { Laid } from './laid';
import { pagesOfParts, partsOf, withFeet, withPart } from './parts';
import { PdfFile } from './pdf-file';
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
 * The memo as PDF; its contents and its running feet are laid out when the pages are known. The same memo gives the same
 * bytes in the same runtime. Throws where a font cannot be read, and where a part of the memo did not
 * come through the layout: a file with a hole in it is never handed out.
 */
export async function toPdf(
  memo: Memo,
  placeOf: FontPlaces,
  onStep: (step: PdfStep) => void = () => {},
): Promise<Pdf> {
  const { printed, replaced, styles, fonts, laid, pages } = await onPages(memo, placeOf, onStep);
  onStep('contents');
  const contents = <ContentsDocument memo={printed} press={styles} pageOf={pages.of} />;
  const numbered = withPart(laid, CONTENTS, await layOut(contents, fonts));
  const feet = <FeetDocument memo={printed} press={styles} pages={pages.count} />;
  const file = new PdfFile(printed);
  draw(file, withFeet(numbered, await layOut(feet, fonts)));
  return { bytes: await file.close(), replaced };
}

/** How the PDF of a memo falls on pages, without making the file. Throws as `toPdf` does. */
export async function toPages(memo: Memo, placeOf: FontPlaces): Promise<Pages> {
  return (await onPages(memo, placeOf, () => {})).pages;
}

/** The memo laid out, before what stands on its pages is numbered. */
async function onPages(memo: Memo, placeOf: FontPlaces, onStep: (step: PdfStep) => void) {
  onStep('fonts');
  const fonts = fontsFor(placeOf);
  const letters = allText(memo);
  const { serif } = familiesFor(letters);
  const { memo: printed, replaced } = printable(memo, await glyphs(fonts, serif));
  const styles = press(printed, letters);

  onStep('pages');
  const laid = await layOut(<MemoDocument memo={printed} press={styles} />, fonts);
  const pages: Pages = { count: laid.children?.length ?? 0, of: pagesOfParts(laid) };
  const lost = partsOf(printed).filter((part) => !pages.of.has(part));
  if (lost.length > 0) throw new Error(`memo: the layout lost ${lost.join(', ')}`);
  return { printed, replaced, styles, fonts, laid, pages };
}

/** The boxes of every page. The renderer would lay out and draw in one step; drawing is ours (`draw.ts`). */
async function layOut(document: ReactElement<DocumentProps>, fonts: FontStore): Promise<Laid> {
  const { container } = pdf(document);
  return (await (layout as unknown as Layout)(container.document, fonts)) as Laid;
}

/** Its types leave out the store of fonts. */
type Layout = (document: unknown, fonts: FontStore) => Promise<unknown>;

/** Every letter that is printed: headings, labels and the running foot too. */
const allText = (memo: Memo): string => JSON.stringify(memo);
