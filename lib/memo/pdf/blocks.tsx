import { Text, View } from '@react-pdf/renderer';
import type { Block, BlockOf } from '../value';
import { withBookmark } from './bookmark';
import { ListBlock } from './list';
import { VerdictMark } from './mark';
import { Beside } from './notes';
import type { Press } from './press';
import { Sentences } from './sentences';
import { TableBlock } from './table';
import { ink, page } from './theme';

type Props<T extends Block['type']> = { block: BlockOf<T>; press: Press };

export function BlockView({ block, press }: { block: Block; press: Press }) {
  switch (block.type) {
    case 'heading':
      return <Heading block={block} press={press} />;
    case 'paragraph':
      return <Paragraph block={block} press={press} />;
    case 'list':
      return <ListBlock block={block} press={press} />;
    case 'definitions':
      return <Definitions block={block} press={press} />;
    case 'table':
      return <TableBlock block={block} press={press} />;
    case 'callout':
      return <Callout block={block} press={press} />;
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
      minPresenceAhead={two ? 110 : 60}
      style={{ marginTop: two ? 17 : 12, marginBottom: two ? 6 : 3 }}
      {...(two ? withBookmark(block.text) : {})}
    >
      <Beside notes={block.notes} press={press}>
        <Text style={two ? press.text.heading2 : press.text.heading3}>{block.text}</Text>
        {block.mark ? (
          <View style={{ marginTop: 4 }}>
            <VerdictMark mark={block.mark} press={press} large />
          </View>
        ) : null}
      </Beside>
    </View>
  );
}

function Paragraph({ block, press }: Props<'paragraph'>) {
  const style = press.text[block.tone ?? 'body'];
  return (
    <View style={{ marginBottom: 8 }}>
      <Beside notes={block.notes} press={press}>
        <Sentences sentences={block.sentences} style={style} press={press} />
      </Beside>
    </View>
  );
}

function Definitions({ block, press }: Props<'definitions'>) {
  return (
    <View style={{ marginBottom: 10, width: page.column }}>
      {block.items.map((item) => (
        <View
          key={item.term}
          wrap={item.sentences.length > 4}
          style={{
            flexDirection: 'row',
            paddingVertical: 4.5,
            borderTop: `0.5pt solid ${ink.rule}`,
          }}
        >
          <Text style={{ ...press.text.term, width: 84, paddingRight: 10 }}>{item.term}</Text>
          <View style={{ flex: 1 }}>
            {item.sentences.map((s) => (
              <Sentences key={s.text} sentences={[s]} style={press.text.quiet} press={press} />
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
    <View style={{ marginTop: 4, marginBottom: 10 }} wrap={false}>
      <Beside notes={block.notes} press={press}>
        <View
          style={{
            backgroundColor: ink.wash,
            borderLeft: `2pt solid ${color}`,
            paddingVertical: 9,
            paddingHorizontal: 12,
          }}
        >
          <Text style={{ ...press.text.label, color, marginBottom: 4 }}>
            {block.title.toUpperCase()}
          </Text>
          <Sentences sentences={block.sentences} style={press.text.quiet} press={press} />
        </View>
      </Beside>
    </View>
  );
}

function CitationEntry({ block, press }: Props<'citation'>) {
  return (
    <View id={block.id} wrap={false} style={{ marginBottom: 7 }}>
      <Text style={{ ...press.text.body, fontSize: 9 }}>{block.text}</Text>
      <Text style={press.text.note}>{block.details.map((s) => s.text).join(' ')}</Text>
    </View>
  );
}
