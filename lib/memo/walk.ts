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
