import { Link, Text, View } from '@react-pdf/renderer';
import { sourceAnchor } from '../anchor';
import { keyed } from '../keyed';
import type { Cite, Sentence } from '../value';
import { VerdictMark } from './mark';
import type { Press } from './press';

type Style = Press['text'][keyof Press['text']];

/**
 * Sentences as running text: marks stand above, references below the sentence that they support. A
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
  const marks = sentences.flatMap((s) => s.mark ?? []);
  return (
    <>
      {keyed(marks, (mark) => mark.word).map(([key, mark]) => (
        <View key={key} style={{ marginBottom: 1.5 }}>
          <VerdictMark mark={mark} press={press} />
        </View>
      ))}
      {keyed(runsOf(sentences), (run) => run.text).map(([key, run]) => (
        <View key={key}>
          {run.text ? (
            <Text style={run.label ? press.text.rowHead : style} orphans={2} widows={2}>
              {run.text}
            </Text>
          ) : null}
          {keyed(run.cites, (cite) => cite.text).map(([citeKey, cite]) => (
            <Reference key={citeKey} cite={cite} style={press.text.cite} press={press} />
          ))}
        </View>
      ))}
    </>
  );
}

type Run = { readonly text: string; readonly cites: readonly Cite[]; readonly label: boolean };

/** Sentences joined up to the next one that carries references; a label is a line of its own. */
function runsOf(sentences: readonly Sentence[]): readonly Run[] {
  const runs: Run[] = [];
  let texts: string[] = [];
  const close = (cites: readonly Cite[], label = false) => {
    const text = texts.filter(Boolean).join(' ');
    if (text || cites.length > 0) runs.push({ text, cites, label });
    texts = [];
  };
  for (const s of sentences) {
    texts.push(s.text);
    if (s.label || s.cites?.length) close(s.cites ?? [], s.label);
  }
  close([]);
  return runs;
}

/** Leads to the entry in the list of sources; unchecked references carry the sign, decisions their stage. */
export function Reference({ cite, style, press }: { cite: Cite; style: Style; press: Press }) {
  const text = cite.checked ? cite.text : `${cite.text}${press.uncheckedSign}`;
  return (
    <Link src={`#${sourceAnchor(cite.source)}`} style={{ textDecoration: 'none' }}>
      <Text style={style}>{cite.stage ? `${text} [${cite.stage}]` : text}</Text>
    </Link>
  );
}
