import { Circle, Svg, View } from '@react-pdf/renderer';
import { keyed } from '../keyed';
import type { BlockOf, Sentence } from '../value';
import { VerdictMark } from './mark';
import type { Press } from './press';
import { Sentences } from './sentences';
import { tagged } from './tag';
import { ink } from './theme';

export function ListBlock({ block, press }: { block: BlockOf<'list'>; press: Press }) {
  return (
    <View style={{ marginBottom: 7 }} {...tagged('L')}>
      {keyed(block.items, (item) => item[0]?.text ?? '').map(([key, item]) => (
        <Item key={key} item={item} press={press} />
      ))}
    </View>
  );
}

function Item({ item, press }: { item: readonly Sentence[]; press: Press }) {
  const [first, ...rest] = item;
  if (!first?.mark) {
    return (
      <View style={{ flexDirection: press.side.row, marginBottom: 3.5 }} {...tagged('LI')}>
        <Dot press={press} />
        <View style={{ flex: 1 }} {...tagged('LBody')}>
          <Sentences sentences={item} style={press.text.body} press={press} />
        </View>
      </View>
    );
  }
  const { mark, ...unmarked } = first;
  return (
    <View style={{ flexDirection: press.side.row, marginBottom: 4 }} wrap={false} {...tagged('LI')}>
      <View style={{ width: 78, paddingTop: 2.5, ...press.side.paddingEnd(8) }} {...tagged('Lbl')}>
        <VerdictMark mark={mark} press={press} />
      </View>
      <View style={{ flex: 1 }} {...tagged('LBody')}>
        <Sentences sentences={[unmarked]} style={press.text.body} press={press} />
        <View style={{ marginTop: 2 }}>
          <Sentences sentences={rest} style={press.text.small} press={press} />
        </View>
      </View>
    </View>
  );
}

function Dot({ press }: { press: Press }) {
  return (
    <Svg
      width={3}
      height={3}
      viewBox="0 0 4 4"
      style={{ marginTop: 6.2, ...press.side.marginEnd(8) }}
    >
      <Circle cx={2} cy={2} r={1.8} fill={ink.strongRule} />
    </Svg>
  );
}
