'use client';

import { type FormEvent, useRef, useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { Details } from '@/app/components/details';
import { ErrorSummary, type FieldError } from '@/app/components/error-summary';
import { PassphraseField } from '@/app/components/passphrase-field';
import { useSession } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import { guessBits } from '@/lib/vault/passphrase';
import { refusedBecause, strengthOf } from '../unlock/passphrase-rules';

/** Asks for the present passphrase too: an unattended screen must not be enough to lock its owner out. */
export function ChangePassphrase() {
  const words = useWords();
  const { changePassphrase } = useSession();
  const form = useRef<HTMLFormElement>(null);
  const from = useRef<HTMLInputElement>(null);
  const to = useRef<HTMLInputElement>(null);
  const [entered, setEntered] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [state, setState] = useState<'idle' | 'working' | 'done'>('idle');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const next = to.current?.value ?? '';
    const refused = refusedBecause(next);
    setState('idle');
    if (refused) {
      setErrors([{ field: 'new-passphrase', message: words(`unlock.errors.${refused}`) }]);
      return;
    }
    setErrors([]);
    setState('working');
    const changed = await changePassphrase(from.current?.value ?? '', next).catch(
      () => ({ ok: false, why: 'unexpected' }) as const,
    );
    setState(changed.ok ? 'done' : 'idle');
    if (changed.ok) form.current?.reset();
    else {
      setErrors([{ field: 'present-passphrase', message: words(`unlock.errors.${changed.why}`) }]);
    }
  };
  const messageFor = (name: string) => errors.find(({ field }) => field === name)?.message;

  return (
    <section>
      <h2>{words('keeping.device.passphrase.title')}</h2>
      <Details summary={words('keeping.device.passphrase.action')}>
        <form ref={form} noValidate onSubmit={submit}>
          <ErrorSummary errors={errors} />
          <p>{words('keeping.device.passphrase.text')}</p>
          <PassphraseField
            ref={from}
            id="present-passphrase"
            label={words('keeping.device.passphrase.from')}
            error={messageFor('present-passphrase')}
          />
          <PassphraseField
            ref={to}
            id="new-passphrase"
            label={words('keeping.device.passphrase.to')}
            error={messageFor('new-passphrase')}
            fresh
            onInput={setEntered}
          />
          <p>{words(`keeping.strength.${strengthOf(entered)}`, { bits: guessBits(entered) })}</p>
          <Buttons>
            <Button type="submit" look="secondary" disabled={state === 'working'}>
              {words(`keeping.device.passphrase.${state === 'working' ? 'working' : 'action'}`)}
            </Button>
          </Buttons>
          <p role="status">{state === 'done' ? words('keeping.device.passphrase.done') : ''}</p>
        </form>
      </Details>
    </section>
  );
}
