'use client';

import { type FormEvent, useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { TextField } from '@/app/components/text-field';
import { useGo } from '@/app/session/address-bar';
import { usePath, useWords } from '@/app/words/words';
import { writePlace } from '@/lib/exercise/classroom/addresses';
import { readCode } from '@/lib/exercise/classroom/tokens';
import styles from './classroom.module.css';
import { OpenRoom } from './open-room';
import { Warnings } from './warnings';

/** Without a code or a key: come in with a code, or open a room. */
export function Lobby() {
  const words = useWords();
  return (
    <Page>
      <PageTitle name="lobby" lead={words('classroom.lead')}>
        {words('classroom.title')}
      </PageTitle>
      <Warnings />
      <section aria-labelledby="join" className={styles.section}>
        <h2 id="join">{words('classroom.join.title')}</h2>
        <CodeForm />
      </section>
      <section aria-labelledby="open" className={styles.section}>
        <h2 id="open">{words('classroom.open.title')}</h2>
        <p>{words('classroom.open.text')}</p>
        <OpenRoom />
      </section>
    </Page>
  );
}

function CodeForm() {
  const words = useWords();
  const path = usePath();
  const { push } = useGo();
  const [typed, setTyped] = useState('');
  const [faulty, setFaulty] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const code = readCode(typed);
    setFaulty(code === undefined);
    if (code) push(`${path('classroom')}${writePlace({ at: 'join', code })}`);
  };
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <TextField
        id="code"
        label={words('classroom.join.code')}
        hint={words('classroom.join.hint')}
        error={faulty ? words('classroom.join.faulty') : undefined}
        maxLength={20}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Buttons>
        <Button type="submit">{words('classroom.join.look')}</Button>
      </Buttons>
    </form>
  );
}
