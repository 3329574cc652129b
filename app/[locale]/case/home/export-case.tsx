'use client';

import { type FormEvent, useRef, useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { PassphraseField } from '@/app/components/passphrase-field';
import { download } from '@/app/session/download';
import { useOpenCase, useSession } from '@/app/session/session';
import { useWords } from '@/app/words/words';

export function ExportCase() {
  const words = useWords();
  const { toFile } = useSession();
  const { case: c } = useOpenCase();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string>();
  const [state, setState] = useState<'idle' | 'working' | 'done' | 'failed'>('idle');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const passphrase = field.current?.value ?? '';
    setError(passphrase === '' ? words('caseHome.keep.export.missing') : undefined);
    if (passphrase === '') return;
    setState('working');
    const file = await toFile(c, passphrase).catch(() => null);
    if (file?.ok)
      download(file.bytes, { kind: 'case', ending: 'age', type: 'application/octet-stream' });
    setState(file?.ok ? 'done' : 'failed');
  };
  return (
    <form noValidate onSubmit={submit}>
      <p>{words('caseHome.keep.export.text')}</p>
      <PassphraseField
        ref={field}
        id="export-passphrase"
        label={words('caseHome.keep.export.passphrase')}
        error={error}
        fresh
      />
      <Buttons>
        <Button type="submit" look="secondary" disabled={state === 'working'}>
          {words(`caseHome.keep.export.${state === 'working' ? 'working' : 'action'}`)}
        </Button>
      </Buttons>
      <p role="status">
        {state === 'done' || state === 'failed' ? words(`caseHome.keep.export.${state}`) : ''}
      </p>
    </form>
  );
}
