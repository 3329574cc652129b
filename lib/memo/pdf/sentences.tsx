import { Link, Text, View } from '@react-pdf/renderer';
import { sourceAnchor } from '../anchor';
import { keyed } from '../keyed';
import type { Cite, Mark, Sentence } from '../value';
import { VerdictMark } from './mark';
import type { Press } from './press';
import { tagged } from './tag';

type Style = Press['text'][keyof Press['text']];

/**
 * Sentences as running text: a mark stands above the sentence that it belongs to, references below. A
 * reference never runs on in the same line: where two runs of text meet without a space, the
 * renderer may break the line between them and add a hyphen.
 */
export function Sentences({
  sentences,
  style,
  press,
}: {
  sentences: readonly Sentence[];
  style: Style;
  press: Press;
}) {
  return (
    <>
      {keyed(runsOf(sentences), (run) => run.text).map(([key, run], at) => (
        <View
          key={key}
          // A mark is never left behind by the words that it belongs to.
          wrap={run.mark === undefined}
          style={run.mark && at > 0 ? { marginTop: 4 } : {}}
          {...tagged('P')}
        >
          {run.mark ? (
            <View style={{ marginBottom: 1.5 }}>
              <VerdictMark mark={run.mark} press={press} />
            </View>
          ) : null}
          {run.text ? (
            <Text style={run.label ? press.text.rowHead : style} orphans={2} widows={2}>
              {run.text}
            </Text>
          ) : null}
          <References cites={run.cites} press={press} />
        </View>
      ))}
    </>
  );
}

/** References side by side, as many as a line holds. */
function References({ cites, press }: { cites: readonly Cite[]; press: Press }) {
  if (cites.length === 0) return null;
  return (
    <View style={{ flexDirection: press.side.row, flexWrap: 'wrap', columnGap: 8 }}>
      {keyed(cites, (cite) => cite.text).map(([key, cite]) => (
        <View key={key} style={{ maxWidth: '100%' }}>
          <Reference cite={cite} style={press.text.cite} press={press} />
        </View>
      ))}
    </View>
  );
}

type Run = {
  readonly mark?: Mark;
  readonly text: string;
  readonly cites: readonly Cite[];
  readonly label: boolean;
};

/**
 * Sentences joined up to the next one that carries references; a label is a line of its own, and so is
 * what has a mark.
 */
function runsOf(sentences: readonly Sentence[]): readonly Run[] {
  const runs: Run[] = [];
  let texts: string[] = [];
  let mark: Mark | undefined;
  const close = (cites: readonly Cite[], label = false) => {
    const text = texts.filter(Boolean).join(' ');
    if (mark || text || cites.length > 0) runs.push({ mark, text, cites, label });
    texts = [];
    mark = undefined;
  };
  for (const s of sentences) {
    if (s.mark) {
      close([]);
      mark = s.mark;
    }
    texts.push(s.text);
    if (s.label || s.cites?.length || (s.mark && s.text)) close(s.cites ?? [], s.label);
  }
  close([]);
  return runs;
}

/** Leads to the entry in the list of sources; unchecked references carry the sign, decisions their stage. */
export function Reference({ cite, style, press }: { cite: Cite; style: Style; press: Press }) {
  const text = cite.checked ? cite.text : `${cite.text}${press.uncheckedSign}`;
  return (
    <Link
      src={`#${sourceAnchor(cite.source)}`}
      style={{ textDecoration: 'none' }}
      {...tagged('Link')}
    >
      <Text style={style}>{cite.stage ? `${text} [${cite.stage}]` : text}</Text>
    </Link>
  );
}
