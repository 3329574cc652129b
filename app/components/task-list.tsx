'use client';

import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import styles from './task-list.module.css';

export type Task = {
  readonly key: string;
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly status: ReactNode;
  /** Absent where it cannot be opened yet. */
  readonly href?: string;
  /** Done things are plain; what is left to do is marked. */
  readonly done?: boolean;
};

export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className={styles.list}>
      {tasks.map(({ key, title, hint, status, href, done }) => (
        <li key={key} className={styles.task}>
          <div className={styles.name}>
            {href ? (
              <AppLink href={href} className={styles.link} aria-describedby={`status-${key}`}>
                {title}
              </AppLink>
            ) : (
              title
            )}
            {hint ? <div className={styles.hint}>{hint}</div> : null}
          </div>
          <div id={`status-${key}`} className={styles.status} data-done={done || undefined}>
            {status}
          </div>
        </li>
      ))}
    </ul>
  );
}
