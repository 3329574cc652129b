import { Circle, Line, Path, Svg, Text, View } from '@react-pdf/renderer';
import type { Verdict } from '@/lib/engine/pack';
import type { Mark } from '../value';
import type { Press } from './press';
import { tagged } from './tag';
import { verdictInk } from './theme';

/** A verdict by mark and word; the colour only repeats what they say. */
export function VerdictMark({ mark, press, large }: { mark: Mark; press: Press; large?: boolean }) {
  const color = verdictInk[mark.verdict];
  const side = large ? 9 : 7;
  return (
    <View style={{ flexDirection: press.side.row, alignItems: 'flex-start' }}>
      <Svg
        width={side}
        height={side}
        viewBox="0 0 10 10"
        style={{ marginTop: large ? 1.4 : 1.6, ...press.side.marginEnd(4) }}
      >
        <Sign verdict={mark.verdict} color={color} />
      </Svg>
      <Text
        style={{ ...press.text.verdict, ...(large ? { fontSize: 9 } : {}), color, flex: 1 }}
        {...tagged('Span')}
      >
        {mark.word}
      </Text>
    </View>
  );
}

/** Full, struck through, dashed, half: told apart without colour, and the same marks as on the screens. */
function Sign({ verdict, color }: { verdict: Verdict; color: string }) {
  switch (verdict) {
    case 'met':
      return <Circle cx={5} cy={5} r={4.4} fill={color} />;
    case 'open':
      return (
        <Circle
          cx={5}
          cy={5}
          r={3.9}
          stroke={color}
          strokeWidth={1.1}
          strokeDasharray="1.75 1.31"
          fill="none"
        />
      );
    case 'not-met':
      return (
        <>
          <Circle cx={5} cy={5} r={3.9} stroke={color} strokeWidth={1.2} fill="none" />
          <Line x1={2.2} y1={7.8} x2={7.8} y2={2.2} stroke={color} strokeWidth={1.2} />
        </>
      );
    case 'contested':
      return (
        <>
          <Circle cx={5} cy={5} r={3.9} stroke={color} strokeWidth={1.2} fill="none" />
          <Path d="M5 1.1 A3.9 3.9 0 0 1 5 8.9 Z" fill={color} />
        </>
      );
  }
}
