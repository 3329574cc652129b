import type { Block, BlockOf, Note } from './value';
import { sentencesIn } from './walk';

export type TextBlock = Exclude<Block, { type: 'table' }>;

/**
 * Blocks as they stand on a page. A block with notes takes along what follows it without notes, so
 * that the column goes on beside the margin instead of waiting below it.
 */
export type Passage =
  | { readonly type: 'table'; readonly table: BlockOf<'table'> }
  | {
      readonly type: 'text';
      readonly blocks: readonly TextBlock[];
      readonly notes: readonly Note[];
      /** A table follows: its head must not be parted from what leads to it. */
      readonly beforeTable: boolean;
    };

/** Blocks in the order of the section, gathered into passages; none is lost and none moved. */
export function passagesOf(blocks: readonly Block[]): readonly Passage[] {
  const passages: Passage[] = [];
  let open: { blocks: TextBlock[]; notes: readonly Note[] } | undefined;
  const close = (beforeTable: boolean) => {
    if (open) passages.push({ type: 'text', ...open, beforeTable });
    open = undefined;
  };
  for (const block of blocks) {
    if (block.type === 'table') {
      close(true);
      passages.push({ type: 'table', table: block });
      continue;
    }
    const notes = 'notes' in block ? (block.notes ?? []) : [];
    if (open && joins(open, block, notes)) {
      open.blocks.push(block);
      if (notes.length > 0) open.notes = notes;
    } else {
      close(false);
      open = { blocks: [block], notes };
    }
  }
  close(false);
  return passages;
}

/** A heading takes the next block along, and a block with notes those after it that have none. */
function joins(
  open: { readonly blocks: readonly TextBlock[]; readonly notes: readonly Note[] },
  block: TextBlock,
  notes: readonly Note[],
): boolean {
  if (block.type === 'heading') return false;
  if (notes.length > 0) return open.notes.length === 0 && open.blocks.at(-1)?.type === 'heading';
  return open.notes.length > 0 || open.blocks.at(-1)?.type === 'heading';
}

/** Short enough to be kept on one page: what is longer would leave a third of a page empty before it. */
export function isShort(blocks: readonly TextBlock[]): boolean {
  return sentencesIn([{ blocks }]).reduce((sum, s) => sum + s.text.length, 0) < 600;
}
