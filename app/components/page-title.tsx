'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { movedWithin } from '@/app/session/address-bar';
import styles from './page-title.module.css';

/**
 * The heading of a screen. After a move within the app it takes focus, as a fresh page would begin at
 * its start; `name` says that the heading is another one, where only the fragment changed.
 */
export function PageTitle({
  children,
  caption,
  lead,
  name,
}: {
  children: ReactNode;
  caption?: ReactNode;
  lead?: ReactNode;
  name?: string;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new name is a new screen
  useEffect(() => {
    if (!movedWithin()) return;
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [name]);
  return (
    <header className={styles.header}>
      {caption ? <p className={styles.caption}>{caption}</p> : null}
      <h1 ref={title} tabIndex={-1}>
        {children}
      </h1>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
    </header>
  );
}
