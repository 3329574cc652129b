import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** Something to know before going on. `live` speaks it when it appears. */
export function Notice({
  title,
  children,
  tone = 'note',
  live = false,
}: {
  title?: ReactNode;
  children: ReactNode;
  tone?: 'note' | 'caution';
  live?: boolean;
}) {
  return (
    <div className={styles.notice} data-tone={tone} role={live ? 'status' : undefined}>
      {title ? <p className={styles.title}>{title}</p> : null}
      {children}
    </div>
  );
}
