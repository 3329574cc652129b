import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** A list with nothing in it yet: says what would stand here and how to begin. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {action ? <div>{action}</div> : null}
    </div>
  );
}
