'use client';

import { type FormEvent, useRef, useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { ErrorSummary, type FieldError } from '@/app/components/error-summary';
import { Notice } from '@/app/components/notice';
import { MarginNote, Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { PassphraseField } from '@/app/components/passphrase-field';
import { useSession } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import { ChooseStore } from './choose-store';

const unexpected = () => ({ ok: false, why: 'unexpected' }) as const;

export function OpenVault({ another }: { another: () => void }) {
  const words = useWords();
  const { unlock, unsealed, openSession, stores } = useSession();
  const field = useRef<HTMLInputElement>(null);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [working, setWorking] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const passphrase = field.current?.value ?? '';
    if (passphrase === '') {
      setErrors([{ field: 'passphrase', message: words('unlock.errors.empty') }]);
      return;
    }
    setErrors([]);
    setWorking(true);
    const unlocked = await unlock(passphrase).catch(unexpected);
    setWorking(false);
    if (!unlocked.ok) {
      setErrors([{ field: 'passphrase', message: words(`unlock.errors.${unlocked.why}`) }]);
    }
  };

  return (
    <Page
      margin={
        <MarginNote title={words('unlock.open.forgotten.title')}>
          <p>{words('unlock.open.forgotten.text')}</p>
          <Button look="quiet" onClick={openSession}>
            {words('unlock.create.session.action')}
          </Button>
        </MarginNote>
      }
    >
      <ErrorSummary errors={errors} />
      <PageTitle
        lead={words(stores === 'not-known' ? 'unlock.open.leadNotKnown' : 'unlock.open.lead')}
      >
        {words('unlock.open.title')}
      </PageTitle>
      {unsealed ? (
        <Notice tone="caution">
          <p>{words('unlock.open.unsealed')}</p>
        </Notice>
      ) : null}
      <form noValidate onSubmit={submit}>
        <ChooseStore />
        <PassphraseField
          ref={field}
          id="passphrase"
          label={words('unlock.open.label')}
          error={errors[0]?.message}
        />
        <Buttons>
          <Button type="submit" disabled={working}>
            {words(working ? 'unlock.open.working' : 'unlock.open.action')}
          </Button>
          <Button look="quiet" onClick={another}>
            {words('keeping.stores.another')}
          </Button>
        </Buttons>
      </form>
    </Page>
  );
}
