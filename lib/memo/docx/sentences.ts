import { FootnoteReferenceRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Mark, Sentence } from '../value';
import { verdictInk } from './look';
import type { Pen } from './pen';

/**
 * Sentences as running text: the verdict in words before, references in a footnote behind. References that stand
 * without words, as in a column of sources, are themselves what is read, so they are printed where they stand.
 */
export function runsOf(
  pen: Pen,
  sentences: readonly Sentence[],
  look: IRunOptions = {},
): ParagraphChild[] {
  return sentences.flatMap((s, at) => {
    const text = s.text + (at < sentences.length - 1 ? ' ' : '');
    return [
      ...(s.mark ? [markRun(pen, s.mark, text.trim() !== '')] : []),
      ...(s.cites?.length
        ? [
            ...(s.text === '' && !s.mark
              ? pen.cites(s.cites)
              : [pen.run(s.text, look), footnote(pen, s.cites)]),
            ...(text === s.text ? [] : [pen.run(' ')]),
          ]
        : [pen.run(text, look)]),
    ];
  });
}

/** Its word says it; the colour repeats it. */
export function markRun(pen: Pen, mark: Mark, more: boolean): ParagraphChild {
  const color = verdictInk[mark.verdict];
  return pen.run(more ? `${mark.word} – ` : mark.word, { bold: true, color });
}

function footnote(pen: Pen, cites: NonNullable<Sentence['cites']>): ParagraphChild {
  pen.footnotes.push(cites);
  return new FootnoteReferenceRun(pen.footnotes.length);
}

/** A label, and a verdict without words of its own, is a line by itself; what follows goes on in the next. */
export function linesOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const lines: Sentence[][] = [];
  let open: Sentence[] | undefined;
  for (const s of sentences) {
    if (s.label || (s.mark && s.text === '')) {
      lines.push([s]);
      open = undefined;
    } else if (open) open.push(s);
    else {
      open = [s];
      lines.push(open);
    }
  }
  return lines;
}
