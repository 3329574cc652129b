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

const SHORTEST = 15;
/** Four unrelated common words. With the cost of one guess (`lib/vault/kdf.ts`) that is years of work. */
const FEWEST_BITS = 40;

const unexpected = () => ({ ok: false, why: 'unexpected' }) as const;

export function CreateVault() {
  const words = useWords();
  const { createVault, openSession } = useSession();
  const field = useRef<HTMLInputElement>(null);
  const [offered, setOffered] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [working, setWorking] = useState(false);
  // Made in the browser, not when the page was built.
  useEffect(() => setOffered(generatePassphrase()), []);

  const report = (message: string) => setErrors([{ field: 'passphrase', message }]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const passphrase = field.current?.value ?? '';
    if (passphrase === '') return report(words('unlock.errors.empty'));
    if ([...passphrase].length < SHORTEST) return report(words('unlock.errors.short'));
    if (guessBits(passphrase) < FEWEST_BITS) return report(words('unlock.errors.weak'));
    setErrors([]);
    setWorking(true);
    const created = await createVault(passphrase).catch(unexpected);
    setWorking(false);
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
        />
        <Buttons>
          <Button type="submit" disabled={working}>
            {words(working ? 'unlock.create.working' : 'unlock.create.action')}
          </Button>
        </Buttons>
      </form>
    </Page>
  );
}
