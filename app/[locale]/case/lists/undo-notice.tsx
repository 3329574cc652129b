'use client';

import { useEffect, useRef } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { Notice } from '@/app/components/notice';
import { useSession } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import styles from './undo-notice.module.css';

/** What was just removed, and the way to have it back. */
export function UndoNotice() {
  const words = useWords();
  const { undo, undoLast, dismissUndo } = useSession();
  const box = useRef<HTMLDivElement>(null);
  const known = useRef(undo);
  useEffect(() => {
    // The button that was pressed is gone with its line, so focus comes here, beside the undo.
    if (undo && undo !== known.current) box.current?.focus();
    known.current = undo;
  }, [undo]);
  return (
    <div ref={box} role="status" tabIndex={-1} className={styles.box}>
      {undo ? (
        <Notice>
          <p>{undo.what}</p>
          <Buttons>
            <Button look="secondary" small onClick={undoLast}>
              {words('caseHome.undo.action')}
            </Button>
            <Button look="quiet" small onClick={dismissUndo}>
              {words('caseHome.undo.dismiss')}
            </Button>
          </Buttons>
        </Notice>
      ) : null}
    </div>
  );
}
