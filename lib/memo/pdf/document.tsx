import { Document, Page, Text, View } from '@react-pdf/renderer';
import { passagesOf } from '../passages';
import type { Memo, Section } from '../value';
import { withBookmark } from './bookmark';
import { Contents, type PageOf } from './contents';
import { asPart, passagePart, sectionPart } from './parts';
import { PassageView } from './passage';
import type { Press } from './press';
import { tagged } from './tag';
import { ink, page, presence } from './theme';

export function MemoDocument({ memo, press }: { memo: Memo; press: Press }) {
  return (
    <Document>
      <Page
        size="A4"
        experimentalPagination
        style={{
          paddingTop: press.short ? page.shortTop : page.top,
          paddingBottom: page.bottom,
          ...press.side.paddingStart(page.left),
          ...press.side.paddingEnd(page.right),
        }}
      >
        <Masthead memo={memo} press={press} />
        <FrontPage memo={memo} press={press} />
        {memo.sections.slice(1).map((section) => (
          <SectionView key={section.id} section={section} press={press} />
        ))}
      </Page>
    </Document>
  );
}

const NO_PAGES: PageOf = new Map();

function Masthead({ memo, press }: { memo: Memo; press: Press }) {
  const { short } = press;
  return (
    <View style={{ marginBottom: short ? 10 : 26 }}>
      <View
        style={{
          flexDirection: press.side.row,
          justifyContent: 'space-between',
          borderBottom: `1.4pt solid ${ink.accent}`,
          paddingBottom: 7,
        }}
      >
        <Text style={{ ...press.text.label, color: ink.accent }}>INDICIA</Text>
        <Text style={press.text.label}>{memo.dateInWords.toUpperCase()}</Text>
      </View>
      <Text style={{ ...press.text.title, marginTop: short ? 14 : 34 }} {...tagged('H1')}>
        {memo.title}
      </Text>
      <Text style={{ ...press.text.lead, color: ink.soft, marginTop: 4 }}>{memo.subtitle}</Text>
    </View>
  );
}

/** What the memo is, and beside it what it holds. */
function FrontPage({ memo, press }: { memo: Memo; press: Press }) {
  const [first] = memo.sections;
  if (!first) return null;
  return (
    <View style={{ flexDirection: press.side.row }} {...asPart(sectionPart(first.id))}>
      <View style={{ width: page.column }}>
        <Passages section={first} press={press} />
      </View>
      {memo.depth === 'summary' ? null : <Contents memo={memo} press={press} pageOf={NO_PAGES} />}
    </View>
  );
}

function SectionView({ section, press }: { section: Section; press: Press }) {
  const numbered = section.number === '' ? section.title : `${section.number}  ${section.title}`;
  return (
    <>
      <View
        id={section.id}
        wrap={false}
        minPresenceAhead={press.short ? 1 : presence}
        style={{
          marginTop: section.part === 'front' ? 6 : press.short ? 10 : 26,
          marginBottom: press.short ? 4 : 9,
        }}
        {...withBookmark(numbered)}
        {...tagged('H2')}
        {...asPart(sectionPart(section.id))}
      >
        {section.number ? (
          <Text style={{ ...press.text.label, color: ink.accent, marginBottom: 3 }}>
            {section.number.toUpperCase()}
          </Text>
        ) : null}
        <Text style={press.text.heading1}>{section.title}</Text>
      </View>
      <Passages section={section} press={press} />
    </>
  );
}

function Passages({ section, press }: { section: Section; press: Press }) {
  return passagesOf(section.blocks).map((passage, at) => {
    const part = passagePart(section.id, at);
    return <PassageView key={part} part={part} passage={passage} press={press} />;
  });
}
