import type { Block, BlockOf, Note } from './value';

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
    const joins = open && open.notes.length > 0 && notes.length === 0 && block.type !== 'heading';
    if (open && joins) open.blocks.push(block);
    else {
      close(false);
      open = { blocks: [block], notes };
    }
  }
  close(false);
  return passages;
}

/** Short enough to be kept on one page. */
export function isShort(blocks: readonly TextBlock[]): boolean {
  return (
    JSON.stringify(blocks.map((b) => ('sentences' in b ? b.sentences.map((s) => s.text) : b)))
      .length < 1400
  );
}
