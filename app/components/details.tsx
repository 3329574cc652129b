'use client';

import { type ReactNode, useState } from 'react';
import styles from './details.module.css';

/**
 * Opened on demand; a native element, so the keyboard and the reader know it. With `later` its inside is
 * made when it is first opened: a page with many of them answers sooner.
 */
export function Details({
  summary,
  children,
  open = false,
  later = false,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  later?: boolean;
}) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className={styles.details}
      open={open}
      onToggle={later ? ({ currentTarget }) => currentTarget.open && setOpened(true) : undefined}
    >
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{later && !open && !opened ? null : children}</div>
    </details>
  );
}
