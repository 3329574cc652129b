import { Text, View } from '@react-pdf/renderer';
import { keyed } from '../keyed';
import type { BlockOf, Cell } from '../value';
import type { Press } from './press';
import { Sentences } from './sentences';
import { ink } from './theme';

/** A table over the full width; its head is repeated on every page that it reaches. */
export function TableBlock({ block, press }: { block: BlockOf<'table'>; press: Press }) {
  const total = block.widths.reduce((sum, width) => sum + width, 0);
  const share = (column: number) => `${(100 * (block.widths[column] ?? 1)) / total}%`;
  return (
    // In a row, because the paginator keeps a heading's `minPresenceAhead` before rows and not before
    // columns: without it the head of a table can stand alone at the foot of a page.
    <View style={{ flexDirection: 'row' }}>
      <View style={{ width: '100%', marginTop: 4, marginBottom: 13 }}>
        {block.caption ? (
          <Text style={{ ...press.text.term, marginBottom: 5 }} minPresenceAhead={60}>
            {block.caption}
          </Text>
        ) : null}
        <View
          fixed
          style={{
            flexDirection: 'row',
            borderBottom: `0.9pt solid ${ink.strongRule}`,
            paddingBottom: 3.5,
          }}
        >
          {block.head.map((head, column) => (
            <Text
              key={head}
              style={{ ...press.text.label, width: share(column), paddingRight: 10 }}
            >
              {head.toUpperCase()}
            </Text>
          ))}
        </View>
        {keyed(block.rows, (row) => row[0]?.[0]?.text ?? '').map(([key, row]) => (
          <View
            key={key}
            wrap={lettersIn(row) > 1500}
            style={{
              flexDirection: 'row',
              borderBottom: `0.5pt solid ${ink.rule}`,
              paddingTop: 5.5,
              paddingBottom: 6,
            }}
          >
            {row.map((cell, column) => (
              <View key={block.head[column]} style={{ width: share(column), paddingRight: 10 }}>
                <Sentences
                  sentences={cell}
                  style={column === 0 && block.rowHeads ? press.text.rowHead : press.text.cell}
                  press={press}
                />
              </View>
            ))}
          </View>
        ))}
      </View>
    </View>
  );
}

/** A row that could be taller than a page must be allowed to break, or it would be cut. */
function lettersIn(row: readonly Cell[]): number {
  return Math.max(...row.map((cell) => cell.reduce((sum, s) => sum + s.text.length, 0)));
}
