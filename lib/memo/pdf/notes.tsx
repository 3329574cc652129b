import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Note } from '../value';
import type { Press } from './press';
import { ReferenceLink, Sentences } from './sentences';
import { ink, page } from './theme';

/** A block in the text column with its notes in the margin, level with its first line. */
export function Beside({
  notes = [],
  press,
  children,
}: {
  notes?: readonly Note[];
  press: Press;
  children: ReactNode;
}) {
  if (notes.length === 0) return <View style={{ width: page.column }}>{children}</View>;
  return (
    <View style={{ flexDirection: press.direction === 'rtl' ? 'row-reverse' : 'row' }}>
      <View style={{ width: page.column }}>{children}</View>
      <View style={{ width: page.margin, marginLeft: page.gutter }}>
        {notes.map((note) => (
          <MarginNote key={`${note.kind} ${note.label}`} note={note} press={press} />
        ))}
      </View>
    </View>
  );
}

function MarginNote({ note, press }: { note: Note; press: Press }) {
  const color = note.kind === 'against' ? ink.accent : ink.soft;
  const edge = note.kind === 'against' ? ink.accent : ink.rule;
  return (
    <View style={{ borderLeft: `0.8pt solid ${edge}`, paddingLeft: 7, marginBottom: 8 }}>
      <Text style={{ ...press.text.label, color, marginBottom: 2.5 }}>
        {note.label.toUpperCase()}
      </Text>
      {note.cites.map((cite) => (
        <Text key={cite.text} style={press.text.note}>
          <ReferenceLink cite={cite} press={press} />
        </Text>
      ))}
      {note.sentences.map((s) => (
        <View key={s.text} style={{ marginBottom: 3 }}>
          <Sentences sentences={[s]} style={press.text.note} press={press} />
        </View>
      ))}
    </View>
  );
}
