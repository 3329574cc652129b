import {
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { sourceAnchor } from '../anchor';
import { legible } from '../legible';
import type { Cite, Memo } from '../value';
import { Place } from './place';

/**
 * What every part of the Word file needs: text in the memo's direction, links to places that exist, and
 * the footnotes gathered while the body is written.
 */
export type Pen = ReturnType<typeof penFor>;

/** What every part of a Word file needs: its language, its direction, and how text is set in them. */
export function penFor(memo: Memo) {
  const rtl = memo.direction === 'rtl';
  const places = placesIn(memo);
  const footnotes: (readonly Cite[])[] = [];
  const sign = memo.furniture.uncheckedSign;

  const run = (text: string, options: IRunOptions = {}) =>
    new TextRun({ ...options, text: legible(text), rightToLeft: rtl });
  const paragraph = (children: readonly ParagraphChild[], options: IParagraphOptions = {}) =>
    new Paragraph({ ...options, children: [...children], bidirectional: rtl });

  /** The children as the target of links; without a place of that name, the children. */
  const target = (anchor: string | undefined, children: readonly ParagraphChild[]) => {
    const at = anchor === undefined ? -1 : places.indexOf(anchor);
    if (at < 0) return children;
    return [new Place(nameOf(at), at + 1, children)];
  };
  const link = (anchor: string, text: string): ParagraphChild => {
    const at = places.indexOf(anchor);
    if (at < 0) return run(text);
    return new InternalHyperlink({
      anchor: nameOf(at),
      children: [run(text, { style: 'Hyperlink' })],
    });
  };

  /** References with their stage and the sign of what nobody checked, one after another. */
  const cites = (list: readonly Cite[]): ParagraphChild[] =>
    list.flatMap((cite, at) => {
      const stage = cite.stage ? ` [${cite.stage}]` : '';
      const after = `${cite.checked ? '' : sign}${stage}${at < list.length - 1 ? '; ' : ''}`;
      return [link(sourceAnchor(cite.source), cite.text), ...(after ? [run(after)] : [])];
    });

  return { memo, rtl, run, paragraph, target, link, cites, footnotes };
}

/** Word allows 40 letters, digits and low lines; our anchors are longer and have hyphens. */
const nameOf = (place: number) => `place_${place + 1}`;

function placesIn(memo: Memo): readonly string[] {
  const names = memo.sections.flatMap((section) => [
    section.id,
    ...section.blocks.flatMap((b) =>
      b.type === 'heading' || b.type === 'citation' ? (b.id ?? []) : [],
    ),
  ]);
  return [...new Set(names)];
}
