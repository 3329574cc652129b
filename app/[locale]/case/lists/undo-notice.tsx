'use client';

import { Button, Buttons } from '@/app/components/button';
import { Notice } from '@/app/components/notice';
import { useSession } from '@/app/session/session';
import { useWords } from '@/app/words/words';

/** What was just removed, and the way to have it back. */
export function UndoNotice() {
  const words = useWords();
  const { undo, undoLast, dismissUndo } = useSession();
  return (
    <div role="status">
      {undo ? (
        <Notice>
          <p>{undo.what}</p>
          <Buttons>
            <Button look="secondary" small onClick={undoLast}>
              {words('caseHome.undo.action')}
            </Button>
            <Button look="quiet" onClick={dismissUndo}>
              {words('caseHome.undo.dismiss')}
            </Button>
          </Buttons>
        </Notice>
      ) : null}
    </div>
  );
}
