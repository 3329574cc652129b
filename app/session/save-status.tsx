'use client';

import { Button } from '@/app/components/button';
import { useWords } from '@/app/words/words';
import styles from './save-status.module.css';
import { useSession } from './session';

/** How the case is kept, in words, spoken quietly when it changes; and the way to lock it. */
export function SaveStatus() {
  const words = useWords();
  const { phase, case: open, save, lock } = useSession();
  const text =
    phase === 'session'
      ? words('screens.save.sessionOnly')
      : phase === 'vault' && (open || save.is === 'failed')
        ? save.is === 'failed'
          ? words(`screens.save.failed.${save.why}`)
          : words(`screens.save.${save.is}`)
        : '';
  return (
    <div className={styles.status}>
      <p role="status" className={styles.text} data-failed={save.is === 'failed' || undefined}>
        {text}
      </p>
      {phase === 'vault' ? (
        <Button
          look="secondary"
          small
          // A screen of the case then leads to the unlock page itself, and back to where it was.
          onClick={lock}
        >
          {words('screens.shell.lock')}
        </Button>
      ) : null}
    </div>
  );
}
