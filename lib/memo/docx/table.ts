import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { BlockOf, Cell } from '../value';
import { sheet, tableBorders } from './look';
import type { Pen } from './pen';
import { linesOf, runsOf } from './sentences';

/** Its head is repeated on every page, and no row is parted; the first column is marked as naming rows. */
export function tableOf(pen: Pen, block: BlockOf<'table'>): readonly (Paragraph | Table)[] {
  const total = block.widths.reduce((sum, width) => sum + width, 0);
  const columnWidths = block.head.map((_, at) =>
    Math.round((sheet.textWidth * (block.widths[at] ?? 1)) / total),
  );
  const cell = (children: readonly Paragraph[], at: number) =>
    new TableCell({
      width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 0, right: 140 },
      children: [...children],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.head.map((text, at) =>
      cell([pen.paragraph([pen.run(text, { bold: true })], { style: 'Cell', keepNext: true })], at),
    ),
  });
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((content, at) =>
          cell(paragraphs(pen, content, at === 0 && block.rowHeads === true), at),
        ),
      }),
  );
  return [
    ...(block.caption ? [pen.paragraph([pen.run(block.caption)], { style: 'Caption' })] : []),
    new Table({
      rows: [head, ...rows],
      columnWidths,
      width: { size: sheet.textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: tableBorders,
      visuallyRightToLeft: pen.rtl,
      tableLook: {
        firstRow: true,
        firstColumn: block.rowHeads === true,
        noHBand: true,
        noVBand: true,
      },
    }),
    // Word joins two tables that touch.
    pen.paragraph([], { style: 'Cell' }),
  ];
}

function paragraphs(pen: Pen, content: Cell, names: boolean): readonly Paragraph[] {
  const lines = linesOf(content);
  if (lines.length === 0) return [pen.paragraph([], { style: 'Cell' })];
  return lines.map((line) => {
    const strong = names || line[0]?.label === true;
    return pen.paragraph(runsOf(pen, line, strong ? { bold: true } : {}), { style: 'Cell' });
  });
}
