'use client';

import { type FormEvent, useEffect, useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { Details } from '@/app/components/details';
import { ErrorSummary } from '@/app/components/error-summary';
import { TextField } from '@/app/components/text-field';
import { backupState, digestOf, withoutCopy } from '@/app/session/backup';
import { useSession } from '@/app/session/session';
import { useWords } from '@/app/words/words';

const REASON = 'erase-reason';

/** Apart from leaving, and never by mistake: a whole copy of every case is there, or a reason is typed. */
export function EraseStore() {
  const words = useWords();
  const { erase } = useSession();
  const lacking = useCasesWithoutCopy();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const needed = lacking > 0 && reason.trim().length < 3;
    setError(needed ? words('keeping.device.erase.reasonMissing') : undefined);
    if (needed || (await erase())) return;
    setError(words('keeping.device.erase.failed'));
  };
  return (
    <section>
      <h2>{words('keeping.device.erase.title')}</h2>
      <Details summary={words('keeping.device.erase.action')}>
        <form noValidate onSubmit={submit}>
          <ErrorSummary errors={error ? [{ field: REASON, message: error }] : []} />
          <p>{words('keeping.device.erase.text')}</p>
          {lacking === 0 ? (
            <p>{words('keeping.device.erase.copies')}</p>
          ) : (
            <>
              <p>{words('keeping.device.erase.noCopies', { count: lacking })}</p>
              <TextField
                id={REASON}
                label={words('keeping.device.erase.reason')}
                hint={words('keeping.device.erase.reasonHint')}
                error={error}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
            </>
          )}
          <Buttons>
            <Button type="submit" look="danger">
              {words('keeping.device.erase.action')}
            </Button>
          </Buttons>
        </form>
      </Details>
    </section>
  );
}

/** How many cases of the store are in no file that holds all of them; until that is worked out, all. */
function useCasesWithoutCopy(): number {
  const { cases, settings, odd } = useSession();
  const [lacking, setLacking] = useState(cases.length + odd.unreadable);
  useEffect(() => {
    let current = true;
    const looked = cases.map(async (c) =>
      backupState(settings.backups[c.id], await digestOf(c), Date.now()),
    );
    void Promise.all(looked).then((found) => {
      if (current) setLacking(withoutCopy(found, odd.unreadable));
    });
    return () => {
      current = false;
    };
  }, [cases, settings.backups, odd.unreadable]);
  return lacking;
}
