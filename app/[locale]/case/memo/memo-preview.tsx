'use client';

import { useWords } from '@/app/words/words';
import { keyed } from '@/lib/memo/keyed';
import { passagesOf } from '@/lib/memo/passages';
import type { Memo, Section } from '@/lib/memo/value';
import { PassageView } from './memo-passage';
import styles from './memo-preview.module.css';

/** The memo drawn from its value, in the manner of the printed page. */
export function MemoPreview({ memo }: { memo: Memo }) {
  const words = useWords();
  return (
    <article
      className={styles.sheet}
      aria-label={words('memoScreen.preview')}
      lang={memo.locale}
      dir={memo.direction}
    >
      <header className={styles.masthead}>
        <p className={styles.date}>{memo.dateInWords}</p>
        <h2 className={styles.title}>{memo.title}</h2>
        <p className={styles.subtitle}>{memo.subtitle}</p>
      </header>
      <nav className={styles.contents} aria-label={memo.furniture.contents}>
        <ol>
          {memo.sections
            .filter((section) => section.part !== 'front')
            .map((section) => (
              <li key={section.id}>
                <a href={`#memo-${section.id}`}>
                  <span className={styles.ordinal}>{section.ordinal}</span> {section.title}
                </a>
              </li>
            ))}
        </ol>
      </nav>
      {memo.sections.map((section) => (
        <MemoSection key={section.id} section={section} memo={memo} />
      ))}
      <footer className={styles.foot}>
        <p>{memo.furniture.foot}</p>
        <p>
          {memo.furniture.uncheckedSign} {memo.furniture.uncheckedMeaning}
        </p>
      </footer>
    </article>
  );
}

function MemoSection({ section, memo }: { section: Section; memo: Memo }) {
  const id = `memo-${section.id}`;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.sectionTitle}>
        {section.number ? <span className={styles.number}>{section.number}</span> : null}
        {section.title}
      </h3>
      {keyed(passagesOf(section.blocks), (passage) => passage.type).map(([key, passage]) => (
        <PassageView key={key} passage={passage} memo={memo} />
      ))}
    </section>
  );
}
