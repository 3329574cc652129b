import { Document, Link, Page, Text, View } from '@react-pdf/renderer';
import { keyed } from '../keyed';
import type { Memo, Section } from '../value';
import { BlockView } from './blocks';
import { withBookmark } from './bookmark';
import { Foot } from './foot';
import type { Press } from './press';
import { ink, page } from './theme';

/** Metadata is neutral and fixed: it says what kind of document this is, and nothing about the case. */
export function MemoDocument({
  memo,
  press,
  pageOf,
}: {
  memo: Memo;
  press: Press;
  pageOf: PageOf;
}) {
  return (
    <Document
      title={memo.title}
      language={memo.locale}
      creator="Indicia"
      producer="Indicia"
      creationDate={new Date(`${memo.date}T00:00:00Z`)}
      pageMode="useOutlines"
      pdfVersion="1.7"
    >
      <Page
        size="A4"
        style={{
          paddingTop: page.top,
          paddingBottom: page.bottom,
          paddingLeft: page.left,
          paddingRight: page.right,
        }}
      >
        <Masthead memo={memo} press={press} pageOf={pageOf} />
        {memo.sections.map((section) => (
          <SectionView key={section.id} section={section} press={press} pageOf={pageOf} />
        ))}
        <Foot memo={memo} press={press} />
      </Page>
    </Document>
  );
}

/** Where sections begin: noted while a first pass is laid out, printed in the contents by the second. */
export type PageOf = {
  readonly known: ReadonlyMap<string, number>;
  note(section: string, page: number): void;
};

function Masthead({ memo, press, pageOf }: { memo: Memo; press: Press; pageOf: PageOf }) {
  return (
    <View style={{ marginBottom: 20 }}>
      <View
        style={{
          flexDirection: 'row',
          justifyContent: 'space-between',
          borderBottom: `1.4pt solid ${ink.accent}`,
          paddingBottom: 7,
        }}
      >
        <Text style={{ ...press.text.label, color: ink.accent }}>INDICIA</Text>
        <Text style={press.text.label}>{memo.dateInWords.toUpperCase()}</Text>
      </View>
      <Text style={{ ...press.text.title, marginTop: 30 }}>{memo.title}</Text>
      <Text style={{ ...press.text.lead, color: ink.soft, marginTop: 4 }}>{memo.subtitle}</Text>
      <Contents memo={memo} press={press} pageOf={pageOf} />
    </View>
  );
}

function Contents({ memo, press, pageOf }: { memo: Memo; press: Press; pageOf: PageOf }) {
  const sections = memo.sections.filter((s) => s.part !== 'front');
  return (
    <View style={{ marginTop: 22, width: page.column }}>
      <Text style={{ ...press.text.label, marginBottom: 5 }}>
        {memo.furniture.contents.toUpperCase()}
      </Text>
      {sections.map((section) => (
        <View key={section.id} style={{ flexDirection: 'row', paddingVertical: 1.6 }}>
          <Text style={{ ...press.text.note, width: 46, color: ink.accent }}>{section.number}</Text>
          <Link src={`#${section.id}`} style={{ textDecoration: 'none', flex: 1 }}>
            <Text style={{ ...press.text.note, color: ink.text }}>{section.title}</Text>
          </Link>
          <Text style={press.text.note}>{pageOf.known.get(section.id) ?? ''}</Text>
        </View>
      ))}
    </View>
  );
}

function SectionView({
  section,
  press,
  pageOf,
}: {
  section: Section;
  press: Press;
  pageOf: PageOf;
}) {
  const numbered = section.number === '' ? section.title : `${section.number}  ${section.title}`;
  return (
    <>
      <View
        id={section.id}
        wrap={false}
        minPresenceAhead={110}
        style={{ marginTop: section.part === 'front' ? 6 : 30, marginBottom: 9 }}
        {...withBookmark(numbered)}
      >
        {section.number ? (
          <Text style={{ ...press.text.label, color: ink.accent, marginBottom: 3 }}>
            {section.number.toUpperCase()}
          </Text>
        ) : null}
        <Text style={press.text.heading1}>{section.title}</Text>
        <View
          render={({ pageNumber }) => {
            pageOf.note(section.id, pageNumber);
            return null;
          }}
        />
      </View>
      {keyed(section.blocks, (block) => block.type).map(([key, block]) => (
        <BlockView key={key} block={block} press={press} />
      ))}
    </>
  );
}
