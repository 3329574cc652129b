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
  const { kept, case: open, save, lock } = useSession();
  const text =
    kept === 'session'
      ? words('screens.save.sessionOnly')
      : kept === 'vault' && open
        ? words(`screens.save.${save}`)
        : '';
  return (
    <div className={styles.status}>
      <p role="status" className={styles.text} data-failed={save === 'failed' || undefined}>
        {text}
      </p>
      {kept === 'vault' ? (
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
