import { Link, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { sourceAnchor } from '../anchor';
import { keyed } from '../keyed';
import type { Cite, Sentence } from '../value';
import { VerdictMark } from './mark';
import type { Press } from './press';

type Style = Press['text'][keyof Press['text']];

/** Sentences as running text: marks stand above, references smaller behind the sentence they support. */
export function Sentences({
  sentences,
  style,
  press,
}: {
  sentences: readonly Sentence[];
  style: Style;
  press: Press;
}) {
  const marks = sentences.flatMap((s) => s.mark ?? []);
  const runs = sentences.filter((s) => s.text !== '' || s.cites?.length);
  return (
    <>
      {marks.map((mark) => (
        <View key={`${mark.verdict} ${mark.word}`} style={{ marginBottom: 1.5 }}>
          <VerdictMark mark={mark} press={press} />
        </View>
      ))}
      {runs.length > 0 ? (
        <Text style={style} orphans={2} widows={2}>
          {keyed(runs, (s) => s.text).map(([key, s]) => (
            <Run key={key} sentence={s} first={s === runs[0]} press={press} />
          ))}
        </Text>
      ) : null}
    </>
  );
}

function Run({
  sentence,
  first,
  press,
}: {
  sentence: Sentence;
  first: boolean;
  press: Press;
}): ReactNode {
  const { text, cites = [] } = sentence;
  return (
    <>
      {first ? '' : ' '}
      {text}
      {cites.map((cite, at) => (
        <Reference
          key={cite.text}
          cite={cite}
          press={press}
          lead={at === 0 ? (text ? '  ' : '') : '; '}
        />
      ))}
    </>
  );
}

/** A reference that leads to its entry in the list of sources; unchecked ones carry the sign. */
function Reference({ cite, press, lead }: { cite: Cite; press: Press; lead: string }) {
  return (
    <Text style={press.text.cite}>
      {lead}
      <ReferenceLink cite={cite} press={press} />
    </Text>
  );
}

/** The sign stands in the same run as the reference: a run of its own could be parted from it at a line's end. */
export function ReferenceLink({ cite, press }: { cite: Cite; press: Press }) {
  return (
    <Text>
      <Link
        src={`#${sourceAnchor(cite.source)}`}
        style={{ ...press.text.cite, textDecoration: 'none' }}
      >
        {cite.checked ? cite.text : `${cite.text}${press.uncheckedSign}`}
      </Link>
      {cite.stage ? ` [${cite.stage}]` : ''}
    </Text>
  );
}
