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

test('A heading takes the next block along, and its notes', () => {
  const noted: Block = { ...paragraph, notes: [note] };
  expect(shape([heading, paragraph, paragraph])).toEqual(['heading+paragraph', 'paragraph']);
  const [first] = passagesOf([heading, noted]);
  expect(first).toMatchObject({ blocks: [heading, noted], notes: [note] });
});

test('Without notes blocks stand by themselves, so that a page may end after any', () => {
  expect(shape([paragraph, paragraph])).toEqual(['paragraph', 'paragraph']);
});

test('Notes that are not a heading’s begin a passage, and so does every heading', () => {
  const noted: Block = { ...paragraph, notes: [note] };
  expect(shape([noted, noted, heading])).toEqual(['paragraph', 'paragraph', 'heading']);
});

test('What leads to a table knows it', () => {
  expect(
    passagesOf([heading, table, heading]).map((p) => p.type === 'text' && p.beforeTable),
  ).toEqual([true, false, false]);
});
