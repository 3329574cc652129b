import type { ReactNode } from 'react';
import styles from './annotated.module.css';

/**
 * A passage with its own margin, as in an annotated edition: the notes stand beside the lines that
 * they are about, and under them where there is no room.
 */
export function Annotated({ children, notes }: { children: ReactNode; notes?: ReactNode }) {
  return (
    <div className={styles.annotated}>
      <div className={styles.text}>{children}</div>
      {notes ? <div className={styles.notes}>{notes}</div> : null}
    </div>
  );
}

/** One note: a small title and what it says. `contrary` is told apart by its rule and its title. */
export function SideNote({
  title,
  children,
  tone = 'plain',
}: {
  title: ReactNode;
  children: ReactNode;
  tone?: 'plain' | 'contrary';
}) {
  return (
    <div className={styles.note} data-tone={tone}>
      <p className={styles.noteTitle}>{title}</p>
      {children}
    </div>
  );
}
