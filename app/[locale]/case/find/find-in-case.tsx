'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '@/app/components/button';
import { FIND_SLOT } from '@/app/components/shell';
import { useSession } from '@/app/session/session';
import { useWords } from '@/app/words/words';

// Fetched when it is first wanted: a page of questions does not wait for it.
const FindDialog = lazy(() =>
  import('./find-dialog').then(({ FindDialog: loaded }) => ({ default: loaded })),
);

/** "Find or go to" in the bar of every screen of a case, and by Ctrl + K (Command + K). */
export function FindInCase() {
  const words = useWords();
  const { case: open } = useSession();
  const [shown, setShown] = useState(false);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  useEffect(() => setSlot(document.getElementById(FIND_SLOT)), []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setShown(true);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  if (!open) return null;
  return (
    <>
      {slot
        ? createPortal(
            <Button
              look="quiet"
              small
              title={words('find.keys')}
              aria-keyshortcuts="Control+K Meta+K"
              onClick={() => setShown(true)}
            >
              {words('find.open')}
            </Button>,
            slot,
          )
        : null}
      {shown ? (
        <Suspense>
          <FindDialog close={() => setShown(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
