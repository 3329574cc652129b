'use client';

import { Button } from '@/app/components/button';
import { usePath, useWords } from '@/app/words/words';
import { useGo } from './address-bar';
import styles from './save-status.module.css';
import { useSession } from './session';

/** How the case is kept, in words, spoken quietly when it changes; and the way to lock it. */
export function SaveStatus() {
  const words = useWords();
  const path = usePath();
  const go = useGo();
  const { phase, case: open, save, lock } = useSession();
  const text =
    phase === 'session'
      ? words('screens.save.sessionOnly')
      : phase === 'vault' && open
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
          onClick={async () => {
            await lock();
            go.push(path('unlock'));
          }}
        >
          {words('screens.shell.lock')}
        </Button>
      ) : null}
    </div>
  );
}
