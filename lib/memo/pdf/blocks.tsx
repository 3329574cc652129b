import { Text, View } from '@react-pdf/renderer';
import { keyed } from '../keyed';
import type { TextBlock } from '../passages';
import type { Block, BlockOf } from '../value';
import { withBookmark } from './bookmark';
import { Form, OwnText } from './by-hand';
import { ListBlock } from './list';
import { VerdictMark } from './mark';
import type { Press } from './press';
import { Sentences } from './sentences';
import { tagged } from './tag';
import { ink, page, spaceAbove } from './theme';

type Props<T extends Block['type']> = { block: BlockOf<T>; press: Press };

export function BlockView({ block, press }: { block: TextBlock; press: Press }) {
  switch (block.type) {
    case 'heading':
      return <Heading block={block} press={press} />;
    case 'paragraph':
      return <Paragraph block={block} press={press} />;
    case 'list':
      return <ListBlock block={block} press={press} />;
    case 'definitions':
      return <Definitions block={block} press={press} />;
    case 'callout':
      return <Callout block={block} press={press} />;
    case 'own':
      return <OwnText block={block} press={press} />;
    case 'form':
      return <Form block={block} press={press} />;
    case 'citation':
      return <CitationEntry block={block} press={press} />;
  }
}

function Heading({ block, press }: Props<'heading'>) {
  const two = block.level === 2;
  return (
    <View
      id={block.id}
      wrap={false}
      minPresenceAhead={1}
      style={{ paddingTop: spaceAbove[block.level], marginBottom: two ? 6 : 3 }}
      {...tagged(two ? 'H3' : 'H4')}
      {...(two ? withBookmark(block.text) : {})}
    >
      <Text style={two ? press.text.heading2 : press.text.heading3}>{block.text}</Text>
      {block.mark ? (
        <View style={{ marginTop: 4 }}>
          <VerdictMark mark={block.mark} press={press} large />
        </View>
      ) : null}
    </View>
  );
}

function Paragraph({ block, press }: Props<'paragraph'>) {
  const style = press.text[block.tone ?? 'body'];
  return (
    <View style={{ marginBottom: 8 }}>
      <Sentences sentences={block.sentences} style={style} press={press} />
    </View>
  );
}

function Definitions({ block, press }: Props<'definitions'>) {
  const width = block.items.some((item) => item.term.length > 24) ? 122 : 84;
  return (
    <View style={{ marginBottom: 10 }} {...tagged('L')}>
      {keyed(block.items, (item) => item.term).map(([key, item]) => (
        <View
          key={key}
          wrap={item.sentences.length > 4}
          {...tagged('LI')}
          style={{
            flexDirection: press.side.row,
            paddingVertical: 4.5,
            borderTop: `0.5pt solid ${ink.rule}`,
          }}
        >
          <Text
            style={{ ...press.text.term, width, ...press.side.paddingEnd(10) }}
            {...tagged('Lbl')}
          >
            {item.term}
          </Text>
          <View style={{ flex: 1 }} {...tagged('LBody')}>
            {keyed(item.sentences, (s) => s.text).map(([told, s]) => (
              <Sentences key={told} sentences={[s]} style={press.text.quiet} press={press} />
            ))}
          </View>
        </View>
      ))}
    </View>
  );
}

function Callout({ block, press }: Props<'callout'>) {
  const color = block.kind === 'caution' || block.kind === 'contrary' ? ink.accent : ink.strongRule;
  return (
    <View style={{ marginTop: 4, marginBottom: 10 }} wrap={false} {...tagged('Div')}>
      <View
        style={{
          backgroundColor: ink.wash,
          ...press.side.borderStart(`2pt solid ${color}`),
          paddingVertical: 9,
          paddingHorizontal: 12,
        }}
      >
        <Text style={{ ...press.text.label, color, marginBottom: 4 }}>
          {block.title.toUpperCase()}
        </Text>
        <Sentences sentences={block.sentences} style={press.text.quiet} press={press} />
      </View>
    </View>
  );
}

/** A source in the column, and in the margin what it weighs and whether it was checked. */
function CitationEntry({ block, press }: Props<'citation'>) {
  return (
    <View
      id={block.id}
      wrap={false}
      style={{
        flexDirection: press.side.row,
        width: page.column + page.gutter + page.margin,
        marginBottom: 6,
      }}
      {...tagged('Div')}
    >
      <Text style={{ ...press.text.body, fontSize: 9, width: page.column }}>{block.text}</Text>
      <Text
        style={{
          ...press.text.note,
          width: page.margin,
          paddingTop: 1.5,
          ...press.side.marginStart(page.gutter),
        }}
      >
        {block.details.map((s) => s.text).join(' ')}
      </Text>
    </View>
  );
}
