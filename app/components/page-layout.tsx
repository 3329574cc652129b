'use client';

import type { ReactNode } from 'react';
import { useWords } from '@/app/words/words';
import styles from './page-layout.module.css';

/**
 * One calm column, and beside it the margin of an annotated edition: source and status, contrary
 * authority, why a thing is asked, what the answers so far support. On a narrow screen the margin
 * folds under the text. `wide` gives tables the whole width.
 */
export function Page({
  children,
  margin,
  wide = false,
}: {
  children: ReactNode;
  margin?: ReactNode;
  wide?: boolean;
}) {
  const words = useWords();
  return (
    <div className={styles.page} data-wide={wide || undefined}>
      <div className={styles.column}>{children}</div>
      {margin ? (
        <aside className={styles.margin} aria-label={words('screens.shell.margin')}>
          {margin}
        </aside>
      ) : null}
    </div>
  );
}

/** One note in the margin, with its own small heading. */
export function MarginNote({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.note}>
      <h2 className={styles.noteTitle}>{title}</h2>
      {children}
    </section>
  );
}
