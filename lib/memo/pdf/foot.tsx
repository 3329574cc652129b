import { Text, View } from '@react-pdf/renderer';
import type { Memo } from '../value';
import type { Press } from './press';
import { ink, page } from './theme';

/** The running foot: what this document is, what the sign means, the page of how many. */
export function Foot({ memo, press }: { memo: Memo; press: Press }) {
  const { foot, uncheckedSign, uncheckedMeaning } = memo.furniture;
  return (
    <View
      fixed
      style={{
        position: 'absolute',
        bottom: 30,
        left: page.left,
        right: page.right,
        flexDirection: 'row',
        justifyContent: 'space-between',
        borderTop: `0.5pt solid ${ink.rule}`,
        paddingTop: 6,
      }}
    >
      <Text style={press.text.foot}>
        {foot} {uncheckedSign} {uncheckedMeaning}
      </Text>
      <Text
        style={press.text.foot}
        render={({ pageNumber, totalPages }) =>
          memo.furniture.page
            .replace('{page}', String(pageNumber))
            .replace('{pages}', String(totalPages))
        }
      />
    </View>
  );
}
