'use client';

import { Fragment, useMemo } from 'react';
import { useWords } from '@/app/words/words';
import { keyed } from '@/lib/memo/keyed';
import { pageStarts } from '@/lib/memo/pages';
import { type Passage, passagesOf } from '@/lib/memo/passages';
import { passagePart, rowPart, sectionPart } from '@/lib/memo/pdf/parts';
import type { Memo, Section } from '@/lib/memo/value';
import { PassageView } from './memo-passage';
import styles from './memo-preview.module.css';
import { PageMark, PagesBar } from './pages-bar';
import { usePages } from './use-pages';

type Starts = ReadonlyMap<string, number>;
const none: Starts = new Map();

/** A link to a folded section opens it: not every browser does so by itself. */
function unfold(id: string) {
  const fold = document.getElementById(id)?.closest('details');
  if (fold) fold.open = true;
}

/** The memo drawn from its value, in the manner of the printed page. */
export function MemoPreview({
  memo,
  paged,
  setPaged,
}: {
  memo: Memo;
  /** Whether the pages of the PDF are marked. */
  paged: boolean;
  setPaged: (paged: boolean) => void;
}) {
  const words = useWords();
  const known = usePages(memo, paged);
  const starts = useMemo(
    () => (known.is === 'known' ? pageStarts(memo, known.pages) : none),
    [memo, known],
  );
  return (
    <article
      className={styles.sheet}
      aria-label={words('memoScreen.preview')}
      lang={memo.locale}
      dir={memo.direction}
    >
      <PagesBar known={known} paged={paged} setPaged={setPaged} />
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
                  {known.is === 'known' ? (
                    <span className={styles.page}>{known.pages.of.get(section.id)}</span>
                  ) : null}
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
          starts={starts}
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
function MemoSection({
  section,
  memo,
  starts,
  open,
}: {
  section: Section;
  memo: Memo;
  starts: Starts;
  open: boolean;
}) {
  const id = `memo-${section.id}`;
  const passages = keyed(passagesOf(section.blocks), (passage) => passage.type);
  return (
    <details className={styles.section} open={open}>
      <summary className={styles.fold}>
        <h3 id={id} className={styles.sectionTitle}>
          {section.number ? <span className={styles.number}>{section.number}</span> : null}
          {section.title}
        </h3>
        <PageMark begins={starts.get(sectionPart(section.id))} />
      </summary>
      <div className={styles.sectionBody}>
        {passages.map(([key, passage], at) => (
          <Fragment key={key}>
            <Marks name={passagePart(section.id, at)} passage={passage} starts={starts} />
            <PassageView passage={passage} memo={memo} />
          </Fragment>
        ))}
      </div>
    </details>
  );
}

/** The pages that begin with a passage, and those that begin on a later row of its table. */
function Marks({ name, passage, starts }: { name: string; passage: Passage; starts: Starts }) {
  if (passage.type === 'text') return <PageMark begins={starts.get(name)} />;
  const [first, ...later] = passage.table.rows.map((_, row) => starts.get(rowPart(name, row)));
  const within = later.filter((page) => page !== undefined);
  return (
    <>
      <PageMark begins={first} />
      {within.map((page) => (
        <PageMark key={page} begins={page} within />
      ))}
    </>
  );
}
