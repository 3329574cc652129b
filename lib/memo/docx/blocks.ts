import { HeadingLevel, type Paragraph, type Table } from 'docx';
import type { Block, Note, Sentence } from '../value';
import { BULLET } from './look';
import type { Pen } from './pen';
import { linesOf, markRun, runsOf } from './sentences';
import { tableOf } from './table';

type Part = Paragraph | Table;

/** A block, then its notes as indented paragraphs: Word has no margin column that a screen reader follows. */
export function partsOf(pen: Pen, block: Block): readonly Part[] {
  const notes = 'notes' in block ? (block.notes ?? []) : [];
  return [...mainOf(pen, block), ...notes.flatMap((note) => noteOf(pen, note))];
}

function mainOf(pen: Pen, block: Block): readonly Part[] {
  switch (block.type) {
    case 'heading': {
      const mark = block.mark ? [pen.run(' – '), markRun(pen, block.mark, false)] : [];
      const level = block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
      const text = pen.target(block.id, [pen.run(block.text)]);
      return [pen.paragraph([...text, ...mark], { heading: level })];
    }
    case 'paragraph':
      return lines(pen, block.sentences, block.tone === 'lead' ? 'Lead' : block.tone && 'Small');
    case 'list':
      return block.items.map((item) =>
        pen.paragraph(runsOf(pen, item), { numbering: { reference: BULLET, level: 0 } }),
      );
    case 'definitions':
      return block.items.flatMap((item) => [
        pen.paragraph([pen.run(item.term)], { style: 'Term' }),
        ...item.sentences.map((s) => pen.paragraph(runsOf(pen, [s]), { style: 'Told' })),
      ]);
    case 'table':
      return tableOf(pen, block);
    case 'callout': {
      const grave = block.kind === 'caution' || block.kind === 'contrary';
      const style = grave ? 'CalloutCaution' : 'Callout';
      return [
        pen.paragraph([pen.run(block.title, { bold: true })], {
          style,
          keepNext: true,
          spacing: { before: 120, after: 0, line: 280 },
        }),
        ...lines(pen, block.sentences, style),
        pen.paragraph([], { style: 'Cell' }),
      ];
    }
    case 'own':
      return [
        pen.paragraph([pen.run(block.title)], { style: 'Label' }),
        ...block.paragraphs.map((s) => pen.paragraph(runsOf(pen, [s]), { style: 'Own' })),
      ];
    case 'form':
      return [
        pen.paragraph([pen.run(block.title)], { style: 'Label' }),
        ...block.items.flatMap(({ label, hint }) => [
          pen.paragraph([pen.run(label)], { style: 'Term' }),
          ...(hint
            ? [pen.paragraph(runsOf(pen, [hint]), { style: 'Details', keepNext: true })]
            : []),
          pen.paragraph([], { style: 'Blank' }),
        ]),
      ];
    case 'citation':
      return [
        pen.paragraph(pen.target(block.id, [pen.run(block.text)]), { style: 'Entry' }),
        ...lines(pen, block.details, 'Details'),
      ];
    default:
      return unreachable(block);
  }
}

function lines(pen: Pen, sentences: readonly Sentence[], style?: string): readonly Paragraph[] {
  return linesOf(sentences).map((line) => {
    const look = line[0]?.label ? { bold: true } : {};
    return pen.paragraph(runsOf(pen, line, look), { ...(style && { style }) });
  });
}

function noteOf(pen: Pen, note: Note): readonly Paragraph[] {
  const refs = note.cites.length > 0 ? [pen.run(': '), ...pen.cites(note.cites)] : [];
  return [
    pen.paragraph([pen.run(note.label, { bold: true }), ...refs], { style: 'Note' }),
    ...note.sentences.map((s) => pen.paragraph(runsOf(pen, [s]), { style: 'Note' })),
  ];
}

function unreachable(block: never): never {
  throw new Error(`memo: an unknown block ${JSON.stringify(block)}`);
}
