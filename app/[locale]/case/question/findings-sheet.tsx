'use client';

import { useEffect, useState } from 'react';
import { useWords } from '@/app/words/words';
import type { ScopeRef } from '@/lib/engine/world';
import { FindingsNote } from './findings-note';
import styles from './findings-sheet.module.css';

const WIDE = '(min-width: 64rem)';

/** Beside the question on a wide screen; on a narrow one a sheet at the foot, closed until it is wanted. */
export function FindingsSheet({ at }: { at: ScopeRef }) {
  const words = useWords();
  // Drawn as it stays, or each Continue draws and lays out the page twice.
  const [open, setOpen] = useState(() => window.matchMedia(WIDE).matches);
  useEffect(() => {
    const wide = window.matchMedia(WIDE);
    const follow = () => setOpen(wide.matches);
    wide.addEventListener('change', follow);
    return () => wide.removeEventListener('change', follow);
  }, []);
  return (
    <aside className={styles.sheet} aria-label={words('screens.shell.margin')}>
      <details
        className={styles.details}
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary className={styles.summary}>{words('question.supports.title')}</summary>
        <div className={styles.body}>
          <FindingsNote at={at} />
        </div>
      </details>
    </aside>
  );
}
