'use client';

import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import styles from './summary-list.module.css';

export type SummaryRow = {
  readonly key: string;
  readonly term: ReactNode;
  readonly value: ReactNode;
  /** Said quietly where nothing was recorded. */
  readonly empty?: boolean;
  readonly change?: { readonly href: string; readonly text: string; readonly of: string };
};

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className={styles.list}>
      {rows.map(({ key, term, value, empty, change }) => (
        <div key={key} className={styles.row}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value} data-empty={empty || undefined}>
            {value}
          </dd>
          {change ? (
            <dd className={styles.change}>
              <AppLink href={change.href}>
                {change.text}
                <span className="visually-hidden"> {change.of}</span>
              </AppLink>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
