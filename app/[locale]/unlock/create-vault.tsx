'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { ErrorSummary, type FieldError } from '@/app/components/error-summary';
import { MarginNote, Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { PassphraseField } from '@/app/components/passphrase-field';
import { useSession } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import { generatePassphrase, guessBits } from '@/lib/vault/passphrase';
import styles from './create-vault.module.css';
import { refusedBecause, strengthOf } from './passphrase-rules';

const unexpected = () => ({ ok: false, why: 'unexpected' }) as const;

/** @param props.back given where there are other stores to go back to */
export function CreateVault({ back }: { back?: () => void }) {
  const words = useWords();
  const { createVault, openSession } = useSession();
  const field = useRef<HTMLInputElement>(null);
  const [offered, setOffered] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [working, setWorking] = useState(false);
  const [entered, setEntered] = useState('');
  // Made in the browser, not when the page was built.
  useEffect(() => setOffered(generatePassphrase()), []);

  const report = (message: string) => setErrors([{ field: 'passphrase', message }]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const passphrase = field.current?.value ?? '';
    const refused = refusedBecause(passphrase);
    if (refused) return report(words(`unlock.errors.${refused}`));
    setErrors([]);
    setWorking(true);
    const created = await createVault(passphrase).catch(unexpected);
    setWorking(false);
    // Asked without waiting: some browsers ask the person, and the store is there either way.
    if (created.ok) void navigator.storage?.persist?.();
    if (!created.ok) report(words(`unlock.errors.${created.why}`));
  };

  return (
    <Page
      margin={
        <>
          <MarginNote title={words('unlock.create.noRecovery.title')}>
            <p>{words('unlock.create.noRecovery.text')}</p>
          </MarginNote>
          <MarginNote title={words('unlock.create.session.title')}>
            <p>{words('unlock.create.session.text')}</p>
            <Button look="quiet" onClick={openSession}>
              {words('unlock.create.session.action')}
            </Button>
          </MarginNote>
        </>
      }
    >
      <ErrorSummary errors={errors} />
      <PageTitle lead={words('unlock.create.lead')}>{words('unlock.create.title')}</PageTitle>
      <form noValidate onSubmit={submit} className={styles.form}>
        <div className={styles.offer}>
          <p className={styles.offerTitle}>{words('unlock.create.offered')}</p>
          <p className={styles.words} lang="en">
            {offered}
          </p>
          <div className={styles.actions}>
            <Button
              look="secondary"
              small
              onClick={() => {
                if (field.current) field.current.value = offered;
                setEntered(offered);
                field.current?.focus();
              }}
            >
              {words('unlock.create.use')}
            </Button>
            <Button look="quiet" small onClick={() => setOffered(generatePassphrase())}>
              {words('unlock.create.other')}
            </Button>
          </div>
        </div>
        <PassphraseField
          ref={field}
          id="passphrase"
          label={words('unlock.create.label')}
          hint={words('unlock.create.hint')}
          error={errors[0]?.message}
          fresh
          onInput={setEntered}
        />
        <p role="status" className={styles.strength}>
          {entered === offered && offered !== ''
            ? words('keeping.strength.generated')
            : words(`keeping.strength.${strengthOf(entered)}`, { bits: guessBits(entered) })}
        </p>
        <Buttons>
          <Button type="submit" disabled={working}>
            {words(working ? 'unlock.create.working' : 'unlock.create.action')}
          </Button>
          {back ? (
            <Button look="quiet" onClick={back}>
              {words('keeping.stores.back')}
            </Button>
          ) : null}
        </Buttons>
      </form>
    </Page>
  );
}
