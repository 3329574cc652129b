'use client';

import { useSyncExternalStore } from 'react';
import { useWords } from '@/app/words/words';
import styles from './classroom.module.css';

const never = () => () => undefined;
const LOCAL = /^(?:localhost|127\.|\[::1\])/;

/** On the trainer's own laptop the address that works for them works for nobody else. */
export function Localhost() {
  const words = useWords();
  const host = useSyncExternalStore(
    never,
    () => window.location.hostname,
    () => '',
  );
  if (!LOCAL.test(host)) return null;
  return <p className={styles.hint}>{words('classroom.localhost', { host })}</p>;
}
