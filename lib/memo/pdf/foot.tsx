import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { Memo } from '../value';
import type { Press } from './press';
import { tagged } from './tag';
import { ink, page } from './theme';

type Props = { readonly memo: Memo; readonly press: Press };

/**
 * The feet alone, a page each, to be put under pages whose number is known by then. A foot that the
 * paginator sets would have it break all pages a second time, since it says of how many.
 */
export function FeetDocument({ memo, press, pages }: Props & { readonly pages: number }) {
  return (
    <Document>
      {Array.from({ length: pages }, (_, at) => at + 1).map((number) => (
        <Page key={number} size="A4">
          <Foot memo={memo} press={press} number={number} of={pages} />
        </Page>
      ))}
    </Document>
  );
}

/** The running foot: what this document is, what the sign means, the page of how many. */
function Foot({
  memo,
  press,
  number,
  of,
}: Props & { readonly number: number; readonly of: number }) {
  const { foot, uncheckedSign, uncheckedMeaning, page: pageOf } = memo.furniture;
  const counted = pageOf.replace('{page}', `${number}`).replace('{pages}', `${of}`);
  return (
    <View
      {...tagged('Artifact')}
      style={{
        position: 'absolute',
        bottom: 30,
        left: press.side.row === 'row' ? page.left : page.right,
        right: press.side.row === 'row' ? page.right : page.left,
        flexDirection: press.side.row,
        justifyContent: 'space-between',
        borderTop: `0.5pt solid ${ink.rule}`,
        paddingTop: 6,
      }}
    >
      <Text style={press.text.foot}>
        {foot} {uncheckedSign} {uncheckedMeaning}
      </Text>
      <Text style={press.text.foot}>{counted}</Text>
    </View>
  );
}
