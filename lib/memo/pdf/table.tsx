import { Text, View } from '@react-pdf/renderer';
import { keyed } from '../keyed';
import type { BlockOf, Cell } from '../value';
import { asPart, rowPart } from './parts';
import type { Press } from './press';
import { Sentences } from './sentences';
import { tagged } from './tag';
import { ink } from './theme';

/**
 * A table over the full width; its head is repeated on every page that it reaches.
 *
 * Trap: the head must be the first thing in the table's box (no margin or padding above it) and carry
 * `minPresenceAhead`. Only then does the paginator move the whole table, with the heading before it,
 * when the first row does not fit; otherwise the head stands alone at the foot of a page.
 *
 * Trap: the space below a table belongs to its last row. As a margin of the table it would be broken off
 * where the table just fits, and the next page would begin with the head and no row.
 */
export function TableBlock({
  part,
  block,
  press,
}: {
  part: string;
  block: BlockOf<'table'>;
  press: Press;
}) {
  // Two acts may have the same name.
  const columns = keyed(block.head, (head) => head);
  const total = block.widths.reduce((sum, width) => sum + width, 0);
  const share = (column: number) => `${(100 * (block.widths[column] ?? 1)) / total}%`;
  const flexDirection = press.side.row;
  return (
    <>
      {block.caption ? (
        <Text style={{ ...press.text.term, marginTop: 8, marginBottom: 5 }} minPresenceAhead={1}>
          {block.caption}
        </Text>
      ) : null}
      <View {...tagged('Table')}>
        <View
          fixed
          {...tagged('TR')}
          wrap={false}
          minPresenceAhead={1}
          style={{
            flexDirection,
            borderBottom: `0.9pt solid ${ink.strongRule}`,
            paddingTop: 3,
            paddingBottom: 3.5,
          }}
        >
          {columns.map(([key, head], column) => (
            <Text
              key={key}
              style={{ ...press.text.label, width: share(column), ...press.side.paddingEnd(10) }}
              {...tagged('TH', 'Column')}
            >
              {head.toUpperCase()}
            </Text>
          ))}
        </View>
        {block.rows.map((row, at) => (
          <View
            key={rowPart(part, at)}
            {...asPart(rowPart(part, at))}
            {...tagged('TR')}
            wrap={isLong(row)}
            // The last row never stands alone on a page.
            {...(at === block.rows.length - 2 ? { minPresenceAhead: 1 } : {})}
            style={{
              flexDirection,
              ...(at === block.rows.length - 1 && !isLong(row)
                ? { marginBottom: press.short ? 6 : 14 }
                : {}),
              borderBottom: `0.5pt solid ${ink.rule}`,
              paddingTop: press.short ? 2.5 : 4,
              paddingBottom: press.short ? 3 : 4.5,
            }}
          >
            {row.map((cell, column) => (
              <View
                key={columns[column]?.[0]}
                style={{ width: share(column), ...press.side.paddingEnd(10) }}
                {...(column === 0 && block.rowHeads ? tagged('TH', 'Row') : tagged('TD'))}
              >
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
    </>
  );
}

/** A row that could be taller than a page must be allowed to break, or it would be cut. */
const isLong = (row: readonly Cell[]): boolean =>
  row.some((cell) => cell.reduce((sum, s) => sum + s.text.length, 0) > 1500);
