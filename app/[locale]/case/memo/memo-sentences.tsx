import { VerdictMark } from '@/app/components/verdict';
import { sourceAnchor } from '@/lib/memo/anchor';
import { keyed } from '@/lib/memo/keyed';
import type { Cite, Mark, Memo, Sentence } from '@/lib/memo/value';
import styles from './memo-preview.module.css';

/** Sentences one after another; labels stand on a line of their own, references behind their sentence. */
export function SentenceRun({ sentences, memo }: { sentences: readonly Sentence[]; memo: Memo }) {
  return keyed(sentences, (s) => s.text).map(([key, sentence]) => (
    <span key={key} className={sentence.label ? styles.label : undefined}>
      {sentence.mark ? <MarkedWord mark={sentence.mark} /> : null}
      {sentence.text}{' '}
      {sentence.cites?.length ? <References cites={sentence.cites} memo={memo} /> : null}
    </span>
  ));
}

export function MarkedWord({ mark }: { mark: Mark }) {
  return (
    <span className={styles.mark} data-verdict={mark.verdict}>
      <VerdictMark verdict={mark.verdict} />
      {mark.word}
    </span>
  );
}

/** Each leads to its entry in the list of sources; what nobody has checked says so. */
export function References({ cites, memo }: { cites: readonly Cite[]; memo: Memo }) {
  const { uncheckedSign, uncheckedMeaning } = memo.furniture;
  return keyed(cites, (cite) => cite.text).map(([key, cite]) => (
    <span key={key} className={styles.reference}>
      <a href={`#memo-${sourceAnchor(cite.source)}`}>{cite.text}</a>
      {cite.checked ? null : <abbr title={uncheckedMeaning}>{uncheckedSign}</abbr>}
      {cite.stage ? ` [${cite.stage}]` : null}
    </span>
  ));
}
