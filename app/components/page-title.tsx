'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { movedWithin } from '@/app/session/address-bar';
import styles from './page-title.module.css';

type Title = {
  children: ReactNode;
  caption?: ReactNode;
  /** Says that the heading is another one, where only the fragment changed. */
  name?: string;
};

/** The heading of a screen, with what stands around it. */
export function PageTitle({ lead, ...title }: Title & { lead?: ReactNode }) {
  return (
    <div className={styles.header}>
      <Heading {...title} />
      {lead ? <p className={styles.lead}>{lead}</p> : null}
    </div>
  );
}

/**
 * The heading alone, so that it may stand in a legend. After a move within the app it takes focus, as a
 * fresh page would begin at its start.
 */
export function Heading({ children, caption, name }: Title) {
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new name is a new screen
  useEffect(() => {
    if (!movedWithin()) return;
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [name]);
  return (
    <>
      {caption ? <span className={styles.caption}>{caption}</span> : null}
      <h1 ref={title} tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}
