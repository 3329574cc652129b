import type { Cell } from '../value';

/** Lines of print that the acts may take on the one page that a summary is, and letters in a line of their last cell. */
const LINES = 22.5;
const LETTERS = 38;

/** As many rows, from the first, as leave room on the page for what follows them; one at the least. */
export function onOnePage(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let lines = 0;
  const over = rows.findIndex((row) => {
    const longest = Math.max(...row.map(linesIn));
    lines += Math.max(2, longest) + 0.6;
    return lines > LINES;
  });
  return over < 0 ? rows : rows.slice(0, Math.max(1, over));
}

/** A sentence begins a line where the one before it has a mark; the mark is a line of its own. */
const linesIn = (cell: Cell): number =>
  cell.reduce(
    (sum, { text, mark }) => sum + (mark && text ? 1 : 0) + Math.ceil(text.length / LETTERS),
    0,
  );
