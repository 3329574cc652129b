import { Text, View } from '@react-pdf/renderer';
import { keyed } from '../keyed';
import type { BlockOf } from '../value';
import type { Press } from './press';
import { Sentences } from './sentences';
import { tagged } from './tag';
import { ink } from './theme';

/** Text of the person who signs: a double rule, and a title that says whose it is. */
export function OwnText({ block, press }: { block: BlockOf<'own'>; press: Press }) {
  return (
    <View
      {...tagged('Div')}
      style={{
        marginTop: 4,
        marginBottom: 10,
        paddingVertical: 4,
        paddingHorizontal: 12,
        ...press.side.borderStart(`2pt solid ${ink.strongRule}`),
      }}
    >
      <Text style={{ ...press.text.label, marginBottom: 4 }}>{block.title.toUpperCase()}</Text>
      {keyed(block.paragraphs, (s) => s.text).map(([key, s]) => (
        <View key={key} style={{ marginBottom: 5 }}>
          <Sentences sentences={[s]} style={press.text.body} press={press} />
        </View>
      ))}
    </View>
  );
}

/** Places to complete by hand: what belongs there, and a line to write on. */
export function Form({ block, press }: { block: BlockOf<'form'>; press: Press }) {
  return (
    <View style={{ marginTop: 6, marginBottom: 12 }} {...tagged('L')}>
      <Text style={{ ...press.text.label, marginBottom: 2 }} {...tagged('Caption')}>
        {block.title.toUpperCase()}
      </Text>
      {keyed(block.items, (item) => item.label).map(([key, { label, hint }], at) => (
        <View
          key={key}
          wrap={false}
          // A signature never stands alone on a page, nor the first line below its title.
          {...(at === 0 || at === block.items.length - 2 ? { minPresenceAhead: 1 } : {})}
          {...tagged('LI')}
          style={{
            paddingTop: press.short ? 3 : 6,
            paddingBottom: press.short ? 13 : 22,
            borderBottom: `0.5pt solid ${ink.strongRule}`,
          }}
        >
          <Text style={press.text.term} {...tagged('Lbl')}>
            {label}
          </Text>
          {hint ? (
            <View {...tagged('LBody')}>
              <Sentences sentences={[hint]} style={press.text.note} press={press} />
            </View>
          ) : null}
        </View>
      ))}
    </View>
  );
}
