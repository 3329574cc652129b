import { legible } from '../legible';
import { citeText } from '../to-text';
import type { Block, Memo, Sentence } from '../value';
import { toCsv } from './csv';

/** The names of the columns, in the language of the memo. */
export type ElementColumns = {
  readonly crime: string;
  readonly element: string;
  readonly sources: string;
  readonly place: string;
  readonly finding: string;
  readonly basis: string;
};

/** The section that holds a table for each crime (`sections/crimes.ts`). */
const CRIMES = 'crimes';

/**
 * The element tables of a memo in one sheet, long: a line for each element of each crime in each act,
 * so that it can be sorted and filtered. What spreadsheets take for formulas is made harmless. A memo
 * without crimes gives the names of the columns and nothing else.
 */
export function toElementCsv(memo: Memo, columns: ElementColumns): string {
  const { uncheckedSign } = memo.furniture;
  const head = [
    columns.crime,
    columns.element,
    columns.sources,
    columns.place,
    columns.finding,
    columns.basis,
  ];
  const blocks = memo.sections.find((section) => section.id === CRIMES)?.blocks ?? [];
  let crime = '';
  const lines = blocks.flatMap((block) => {
    if (block.type === 'heading') crime = block.text;
    return block.type === 'table' ? tableLines(crime, block, uncheckedSign) : [];
  });
  return toCsv([head, ...lines].map((line) => line.map(legible)));
}

function tableLines(crime: string, table: Extract<Block, { type: 'table' }>, sign: string) {
  return table.rows.flatMap(([element = [], ...places]) =>
    places.map((cell, at) => [
      crime,
      told(element),
      element
        .flatMap((s) => s.cites ?? [])
        .map((c) => citeText(c, sign))
        .join('; '),
      table.head[at + 1] ?? '',
      cell.flatMap((s) => s.mark?.word ?? []).join('; '),
      told(cell),
    ]),
  );
}

const told = (sentences: readonly Sentence[]): string =>
  sentences.flatMap((s) => s.text || []).join(' ');
