import type { HoldingId } from '@/lib/engine/pack';
import type { Block, Cite, Note, Origin, Sentence } from './value';

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

/** Every holding told in a sentence or named in a margin: what the chart has to list. */
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
  return blocks
    .map((block) => ('notes' in block ? { ...block, notes: [] } : block))
    .map((block) => withSentences(block, bare));
}

/**
 * The same blocks, with origins that name no place in the case, each once: where a memo tells bands over
 * all acts, a list of the acts behind a band would be the exact number that the band keeps back.
 */
export function withoutPlaces(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) =>
    withSentences(block, (s) => {
      const origins = s.from.flatMap(placeless).map((o) => [JSON.stringify(o), o] as const);
      const [first, ...more] = new Map(origins).values();
      return first ? { ...s, from: [first, ...more] } : s;
    }),
  );
}

function placeless(origin: Origin): readonly Origin[] {
  if ('pair' in origin) return origin.pair.map((rule) => ({ rule }));
  return ['at' in origin ? { ...origin, at: {} } : origin];
}

/** The block with every sentence changed, those of its notes too. */
function withSentences(block: Block, change: (s: Sentence) => Sentence): Block {
  const all = (sentences: readonly Sentence[]) => sentences.map(change);
  const notes =
    'notes' in block && block.notes
      ? { notes: block.notes.map((n) => ({ ...n, sentences: all(n.sentences) })) }
      : {};
  switch (block.type) {
    case 'heading':
      return { ...block, ...notes };
    case 'paragraph':
    case 'callout':
      return { ...block, ...notes, sentences: all(block.sentences) };
    case 'list':
      return { ...block, ...notes, items: block.items.map(all) };
    case 'definitions': {
      const items = block.items.map((i) => ({ ...i, sentences: all(i.sentences) }));
      return { ...block, ...notes, items };
    }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(all)) };
    case 'own':
      return { ...block, paragraphs: all(block.paragraphs) };
    case 'form': {
      const items = block.items.map((i) => (i.hint ? { ...i, hint: change(i.hint) } : i));
      return { ...block, items };
    }
    case 'citation':
      return { ...block, details: all(block.details) };
    default:
      return unreachable(block);
  }
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
