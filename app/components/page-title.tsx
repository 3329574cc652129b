'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';
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
 * fresh page would begin at its start. In the same moment as the screen appears: a page that jumps to its top
 * a moment later takes the button away from under the finger that presses it.
 */
export function Heading({ children, caption, name }: Title) {
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new name is a new screen
  useLayoutEffect(() => {
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
