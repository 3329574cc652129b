import type { HoldingId } from '@/lib/engine/pack';
import type { Block, Cite, Note, Sentence } from './value';

type HasBlocks = { readonly blocks: readonly Block[] };

/** Every sentence of analysis of a memo, in reading order: blocks, their cells, then their notes. */
export function sentencesIn(sections: readonly HasBlocks[]): readonly Sentence[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => [...own(block), ...notesOf(block).flatMap((n) => n.sentences)]),
  );
}

/** Every reference, whether it stands behind a sentence or alone in the margin. */
export function citesIn(sections: readonly HasBlocks[]): readonly Cite[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => [
      ...own(block).flatMap((s) => s.cites ?? []),
      ...notesOf(block).flatMap((n) => [...n.cites, ...n.sentences.flatMap((s) => s.cites ?? [])]),
    ]),
  );
}

export function holdingsIn(sections: readonly HasBlocks[]): ReadonlySet<HoldingId> {
  const told = sentencesIn(sections).flatMap((s) =>
    s.from.flatMap((o) => ('holding' in o ? [o.holding] : [])),
  );
  const noted = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => notesOf(block).flatMap((n) => n.holdings ?? [])),
  );
  return new Set([...told, ...noted]);
}

/**
 * The same blocks without references: one page has no list of sources that they could lead to. Where a
 * cell held nothing but a reference, its words stay.
 */
export function withoutCites(blocks: readonly Block[]): readonly Block[] {
  const bare = ({ cites, ...s }: Sentence): Sentence => ({
    ...s,
    text: s.text || (s.mark ? '' : (cites ?? []).map((c) => c.text).join('; ')),
  });
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'heading':
        return { ...block, notes: [] };
      case 'paragraph':
      case 'callout':
        return { ...block, notes: [], sentences: block.sentences.map(bare) };
      case 'list':
        return { ...block, notes: [], items: block.items.map((item) => item.map(bare)) };
      case 'definitions': {
        const items = block.items.map((i) => ({ ...i, sentences: i.sentences.map(bare) }));
        return { ...block, notes: [], items };
      }
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(bare))) };
      case 'own':
      case 'form':
      case 'citation':
        return block;
      default:
        return unreachable(block);
    }
  });
}

function notesOf(block: Block): readonly Note[] {
  return 'notes' in block ? (block.notes ?? []) : [];
}

function own(block: Block): readonly Sentence[] {
  switch (block.type) {
    case 'heading':
      return [];
    case 'paragraph':
    case 'callout':
      return block.sentences;
    case 'list':
      return block.items.flat();
    case 'definitions':
      return block.items.flatMap((item) => item.sentences);
    case 'table':
      return block.rows.flat(2);
    case 'own':
      return block.paragraphs;
    case 'form':
      return block.items.flatMap((item) => item.hint ?? []);
    case 'citation':
      return block.details;
    default:
      return unreachable(block);
  }
}

function unreachable(block: never): never {
  throw new Error(`memo: an unknown block ${JSON.stringify(block)}`);
}
