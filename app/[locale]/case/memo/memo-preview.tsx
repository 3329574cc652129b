'use client';

import { useWords } from '@/app/words/words';
import { keyed } from '@/lib/memo/keyed';
import { passagesOf } from '@/lib/memo/passages';
import type { Memo, Section } from '@/lib/memo/value';
import { PassageView } from './memo-passage';
import styles from './memo-preview.module.css';

/** A link to a folded section opens it: not every browser does so by itself. */
function unfold(id: string) {
  const fold = document.getElementById(id)?.closest('details');
  if (fold) fold.open = true;
}

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
                <a href={`#memo-${section.id}`} onClick={() => unfold(`memo-${section.id}`)}>
                  <span className={styles.ordinal}>{section.ordinal}</span> {section.title}
                </a>
              </li>
            ))}
        </ol>
      </nav>
      {memo.sections.map((section, at) => (
        <MemoSection
          key={section.id}
          section={section}
          memo={memo}
          open={at < 2 || memo.depth === 'summary'}
        />
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

/** Folded, so that the screen is as long as what is read; the first section stands open. */
function MemoSection({ section, memo, open }: { section: Section; memo: Memo; open: boolean }) {
  const id = `memo-${section.id}`;
  return (
    <details className={styles.section} open={open}>
      <summary className={styles.fold}>
        <h3 id={id} className={styles.sectionTitle}>
          {section.number ? <span className={styles.number}>{section.number}</span> : null}
          {section.title}
        </h3>
      </summary>
      <div className={styles.sectionBody}>
        {keyed(passagesOf(section.blocks), (passage) => passage.type).map(([key, passage]) => (
          <PassageView key={key} passage={passage} memo={memo} />
        ))}
      </div>
    </details>
  );
}
