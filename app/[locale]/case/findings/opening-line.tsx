'use client';

import type { ReactNode } from 'react';
import styles from './opening-line.module.css';

/** One line that opens: what it is, its verdict at the end, and in small print what to know before opening. */
export function OpeningLine({
  title,
  verdict,
  small,
  open,
  onToggle,
  children,
}: {
  title: ReactNode;
  verdict?: ReactNode;
  small: readonly (string | undefined)[];
  open: boolean;
  onToggle: (open: boolean) => void;
  /** Drawn only while open: a case of many acts holds thousands of reasons. */
  children: () => ReactNode;
}) {
  return (
    <details
      className={styles.line}
      open={open}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>
        {verdict ? <span className={styles.verdict}>{verdict}</span> : null}
        <span className={styles.small}>{small.filter(Boolean).join(' · ')}</span>
      </summary>
      {open ? <div className={styles.body}>{children()}</div> : null}
    </details>
  );
}
