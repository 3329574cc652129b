import { View } from '@react-pdf/renderer';
import { keyed } from '../keyed';
import { isShort, type Passage } from '../passages';
import { BlockView } from './blocks';
import { Margin } from './notes';
import { asPart } from './parts';
import type { Press } from './press';
import { TableBlock } from './table';
import { page, spaceAbove } from './theme';

/** A passage: the column, and beside it, level with its first line, the notes of the passage. */
export function PassageView({
  part,
  passage,
  press,
}: {
  part: string;
  passage: Passage;
  press: Press;
}) {
  if (passage.type === 'table') {
    return <TableBlock part={part} block={passage.table} press={press} />;
  }
  const { blocks, notes, beforeTable } = passage;
  const [first] = blocks;
  const isHeading = first?.type === 'heading';
  // Inside the boxes, not above them: a margin on a box that may break is placed alone on a full page.
  const above = isHeading ? spaceAbove[first.level] : 0;
  const last = blocks.at(-1)?.type;
  // Forbids a page to end between this and what it leads to; a longer reach would chain short passages. A
  // callout leads to nothing: the table after it may begin a page.
  const ahead = (beforeTable && last !== 'callout') || last === 'heading' ? 1 : 0;
  return (
    <View
      wrap={!(isHeading && isShort(blocks))}
      minPresenceAhead={ahead}
      {...asPart(part)}
      style={{
        flexDirection: press.side.row,
      }}
    >
      <View style={{ width: page.column }}>
        {keyed(blocks, (block) => block.type).map(([key, block]) => (
          <BlockView key={key} block={block} press={press} />
        ))}
      </View>
      {notes.length > 0 ? <Margin notes={notes} above={above} press={press} /> : null}
    </View>
  );
}
