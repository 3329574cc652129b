import { keyed } from '@/lib/memo/keyed';
import type { TextBlock } from '@/lib/memo/passages';
import type { Memo } from '@/lib/memo/value';
import styles from './memo-preview.module.css';
import { MarkedWord, SentenceRun } from './memo-sentences';

export function MemoBlock({ block, memo }: { block: TextBlock; memo: Memo }) {
  switch (block.type) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h4' : 'h5';
      return (
        <Heading
          id={block.id ? `memo-${block.id}` : undefined}
          className={styles.heading}
          data-level={block.level}
        >
          {block.text} {block.mark ? <MarkedWord mark={block.mark} /> : null}
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p className={styles.paragraph} data-tone={block.tone}>
          <SentenceRun sentences={block.sentences} memo={memo} />
        </p>
      );
    case 'list':
      return (
        <ul className={styles.list}>
          {keyed(block.items, (item) => item[0]?.text ?? '').map(([key, item]) => (
            <li key={key} data-marked={item[0]?.mark ? true : undefined}>
              <SentenceRun sentences={item} memo={memo} />
            </li>
          ))}
        </ul>
      );
    case 'definitions':
      return (
        <dl className={styles.definitions}>
          {keyed(block.items, (item) => item.term).map(([key, item]) => (
            <div key={key}>
              <dt>{item.term}</dt>
              {keyed(item.sentences, (s) => s.text).map(([sentenceKey, s]) => (
                <dd key={sentenceKey}>
                  <SentenceRun sentences={[s]} memo={memo} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      );
    case 'callout':
      return (
        <div className={styles.callout} data-kind={block.kind}>
          <p className={styles.calloutTitle}>{block.title}</p>
          <p>
            <SentenceRun sentences={block.sentences} memo={memo} />
          </p>
        </div>
      );
    case 'own':
      return (
        <div className={styles.callout} data-kind="own">
          <p className={styles.calloutTitle}>{block.title}</p>
          {keyed(block.paragraphs, (s) => s.text).map(([key, s]) => (
            <p key={key} dir="auto">
              {s.text}
            </p>
          ))}
        </div>
      );
    case 'form':
      return (
        <div className={styles.form}>
          <p className={styles.calloutTitle}>{block.title}</p>
          <ul>
            {keyed(block.items, (item) => item.label).map(([key, item]) => (
              <li key={key}>
                {item.label}
                {item.hint ? <span className={styles.formHint}>{item.hint.text}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      );
    case 'citation':
      return (
        <div id={`memo-${block.id}`} className={styles.entry}>
          <p>{block.text}</p>
          <p className={styles.entryDetails}>
            <SentenceRun sentences={block.details} memo={memo} />
          </p>
        </div>
      );
    default:
      return unreachable(block);
  }
}

function unreachable(block: never): never {
  throw new Error(`memo: an unknown block ${JSON.stringify(block)}`);
}
