import { Document, Link, Page, Text, View } from '@react-pdf/renderer';
import type { Memo } from '../value';
import { asPart } from './parts';
import type { Press } from './press';
import { tagged } from './tag';
import { ink, page } from './theme';

/** Where sections begin; empty while the memo is laid out. */
export type PageOf = ReadonlyMap<string, number>;

/** The part that is laid out again once the pages are known. */
export const CONTENTS = 'contents';

/** The contents, in the margin of the first page. */
export function Contents({ memo, press, pageOf }: { memo: Memo; press: Press; pageOf: PageOf }) {
  const sections = memo.sections.filter((s) => s.part !== 'front');
  return (
    <View
      style={{
        width: page.margin,
        ...press.side.marginStart(page.gutter),
        paddingTop: 3,
        // Stretched to a column that is taller than the page, it would take the whole row to the next.
        alignSelf: 'flex-start',
      }}
      wrap={false}
      {...tagged('TOC')}
      {...asPart(CONTENTS)}
    >
      <Text
        style={{ ...press.text.label, color: ink.accent, marginBottom: 6 }}
        {...tagged('Caption')}
      >
        {memo.furniture.contents.toUpperCase()}
      </Text>
      {sections.map((section) => (
        <View
          key={section.id}
          {...tagged('TOCI')}
          style={{
            flexDirection: press.side.row,
            paddingVertical: 2.6,
            borderTop: `0.5pt solid ${ink.rule}`,
          }}
        >
          <Text style={{ ...press.text.note, width: 15, color: ink.accent }}>
            {section.ordinal}
          </Text>
          <Link
            src={`#${section.id}`}
            style={{ textDecoration: 'none', flex: 1 }}
            {...tagged('Link')}
          >
            <Text style={{ ...press.text.note, color: ink.text }}>{section.title}</Text>
          </Link>
          <Text style={{ ...press.text.note, width: 16, textAlign: press.side.textEnd }}>
            {pageOf.get(section.id) ?? ''}
          </Text>
        </View>
      ))}
    </View>
  );
}

/** The contents alone, to be put where those without numbers stand. */
export function ContentsDocument(props: { memo: Memo; press: Press; pageOf: PageOf }) {
  return (
    <Document>
      <Page size="A4">
        <Contents {...props} />
      </Page>
    </Document>
  );
}
