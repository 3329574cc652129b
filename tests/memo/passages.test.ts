import { expect, test } from 'vitest';
import { passagesOf } from '@/lib/memo/passages';
import type { Block, Note } from '@/lib/memo/value';

const note: Note = { kind: 'source', label: 'Source', sentences: [], cites: [] };
const paragraph: Block = { type: 'paragraph', sentences: [] };
const heading: Block = { type: 'heading', level: 2, text: 'Rape' };
const table: Block = { type: 'table', caption: '', head: [], widths: [], rows: [] };
const shape = (blocks: readonly Block[]) =>
  passagesOf(blocks).map((p) =>
    p.type === 'table' ? 'table' : p.blocks.map((b) => b.type).join('+'),
  );

test('Text without notes of its own goes on beside the margin of what comes before', () => {
  expect(shape([{ ...heading, notes: [note] }, paragraph, paragraph, table])).toEqual([
    'heading+paragraph+paragraph',
    'table',
  ]);
});

test('Without notes every block stands by itself, so that a page may end after any', () => {
  expect(shape([heading, paragraph, paragraph])).toEqual(['heading', 'paragraph', 'paragraph']);
});

test('A block with notes, and every heading, begins a passage', () => {
  const noted: Block = { ...paragraph, notes: [note] };
  expect(shape([noted, noted, heading])).toEqual(['paragraph', 'paragraph', 'heading']);
});

test('What leads to a table knows it', () => {
  expect(
    passagesOf([heading, table, heading]).map((p) => p.type === 'text' && p.beforeTable),
  ).toEqual([true, false, false]);
});
