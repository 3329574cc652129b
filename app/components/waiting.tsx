import type { ReactNode } from 'react';
import styles from './waiting.module.css';

/** Holds the place of a screen that is about to come, so that nothing below it jumps up and down again. */
export function Waiting({ children }: { children?: ReactNode }) {
  return <div className={styles.waiting}>{children}</div>;
}
