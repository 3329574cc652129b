import { Text, View } from '@react-pdf/renderer';
import { keyed } from '../keyed';
import type { Note } from '../value';
import type { Press } from './press';
import { Reference, Sentences } from './sentences';
import { tagged } from './tag';
import { ink, page } from './theme';

/** The margin of a passage. */
export function Margin({
  notes,
  above,
  press,
}: {
  notes: readonly Note[];
  /** Space that keeps the margin level with a heading's first line. */
  above: number;
  press: Press;
}) {
  return (
    <View
      style={{ width: page.margin, ...press.side.marginStart(page.gutter), paddingTop: 3 + above }}
    >
      {keyed(notes, (note) => note.label).map(([key, note]) => (
        <MarginNote key={key} note={note} press={press} />
      ))}
    </View>
  );
}

/** Contrary authority has the accent; its label says what it is without it. */
function MarginNote({ note, press }: { note: Note; press: Press }) {
  const contrary = note.kind === 'against';
  const edge = `0.8pt solid ${contrary ? ink.accent : ink.rule}`;
  return (
    <View
      style={{ ...press.side.borderStart(edge), ...press.side.paddingStart(7), marginBottom: 8 }}
      wrap={false}
      {...tagged('Div')}
    >
      <Text
        style={{ ...press.text.label, color: contrary ? ink.accent : ink.soft, marginBottom: 2.5 }}
      >
        {note.label.toUpperCase()}
      </Text>
      {keyed(note.cites, (cite) => cite.text).map(([key, cite]) => (
        <Reference key={key} cite={cite} style={press.text.note} press={press} />
      ))}
      {keyed(note.sentences, (s) => s.text).map(([key, s]) => (
        <View key={key} style={{ marginBottom: 3 }}>
          <Sentences sentences={[s]} style={press.text.note} press={press} />
        </View>
      ))}
    </View>
  );
}
