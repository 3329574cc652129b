'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button, ButtonLink, Buttons } from '@/app/components/button';
import { Choice } from '@/app/components/choice';
import { ErrorSummary, type FieldError } from '@/app/components/error-summary';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { useGo } from '@/app/session/address-bar';
import { useLocale, usePath, useWords } from '@/app/words/words';
import { classroomApi, writePlace } from '@/lib/exercise/classroom/addresses';
import type { Doorplate, Join, Joined } from '@/lib/exercise/classroom/requests';
import { newToken } from '@/lib/exercise/classroom/tokens';
import { ask, type Fault } from './ask';
import styles from './classroom.module.css';
import { FaultNotice } from './fault-notice';
import { keepSeat, keptSeat } from './kept-seat';
import { Warnings } from './warnings';

/** Before a participant comes in: what it is about, the content note, and where they sit. No name is asked. */
export function JoinDoor({ code }: { code: string }) {
  const words = useWords();
  const [door, setDoor] = useState<Doorplate>();
  const [fault, setFault] = useState<Fault>();
  useEffect(() => {
    let current = true;
    ask<Doorplate>(classroomApi.look, { code }).then((looked) => {
      if (!current) return;
      if (looked.ok) setDoor(looked.value);
      else setFault(looked.fault);
    });
    return () => {
      current = false;
    };
  }, [code]);
  return (
    <Page>
      <PageTitle name={`join ${door ? 'found' : ''}`} caption={words('classroom.title')}>
        <span lang={door?.language} dir="auto">
          {door?.title ?? words('classroom.join.title')}
        </span>
      </PageTitle>
      <Warnings />
      {door ? (
        <Inside code={code} door={door} />
      ) : fault ? null : (
        <p role="status">{words('classroom.join.opening')}</p>
      )}
      <FaultNotice fault={fault} />
    </Page>
  );
}

/** Scanned or typed again, a code leads back to the seat of this browser; who shares a device may take another. */
function Inside({ code, door }: { code: string; door: Doorplate }) {
  const words = useWords();
  const path = usePath();
  const [seat, setSeat] = useState(() => keptSeat(code, Date.now()));
  if (!seat) return <ComeIn code={code} door={door} />;
  return (
    <div className={styles.form}>
      <p role="status">{words('classroom.join.seated')}</p>
      <Buttons>
        <ButtonLink href={`${path('classroom')}${writePlace({ at: 'seat', ...seat })}`}>
          {words('classroom.join.back')}
        </ButtonLink>
        {door.doorsOpen ? (
          <Button look="secondary" onClick={() => setSeat(undefined)}>
            {words('classroom.join.another')}
          </Button>
        ) : null}
      </Buttons>
    </div>
  );
}

function ComeIn({ code, door }: { code: string; door: Doorplate }) {
  const words = useWords();
  const path = usePath();
  const locale = useLocale();
  const { replace } = useGo();
  // Nothing is chosen beforehand: who only taps on would sit with the first group.
  const [group, setGroup] = useState<number | null | undefined>(
    door.groups.length > 0 ? undefined : null,
  );
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [fault, setFault] = useState<Fault>();
  const secret = useRef('');
  const enter = async (event: FormEvent) => {
    event.preventDefault();
    const missing = { field: 'group-0', message: words('classroom.join.groupMissing') };
    setErrors(group === undefined ? [missing] : []);
    if (group === undefined) return;
    if (secret.current === '') secret.current = newToken('secret');
    const body: Join = { realCases: 'never', code, secret: secret.current, group };
    const joined = await ask<Joined>(classroomApi.join, body);
    if (!joined.ok) return setFault(joined.fault);
    const { room, expires } = joined.value;
    const seat = { room, secret: secret.current };
    keepSeat(code, seat, expires);
    replace(`${path('classroom')}${writePlace({ at: 'seat', ...seat })}`);
  };
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <form noValidate onSubmit={enter} className={styles.form}>
      <ErrorSummary errors={errors} />
      <div>
        <h2>{words('classroom.join.before')}</h2>
        <p lang={door.language} dir="auto">
          {door.contentNote}
        </p>
        {door.freeText ? <p>{words('classroom.join.freeText')}</p> : null}
        <p className={styles.hint}>
          {words('classroom.join.expires', { when: when.format(door.expires) })}
        </p>
      </div>
      {door.groups.length > 0 ? (
        <fieldset>
          <legend className={styles.label}>{words('classroom.join.group')}</legend>
          {door.groups.map((word, n) => (
            <Choice
              key={word}
              id={`group-${n}`}
              name="group"
              checked={group === n}
              onChange={() => setGroup(n)}
            >
              <bdi>{word}</bdi>
            </Choice>
          ))}
          <Choice
            id="group-alone"
            name="group"
            checked={group === null}
            onChange={() => setGroup(null)}
          >
            {words('classroom.join.alone')}
          </Choice>
        </fieldset>
      ) : null}
      {door.doorsOpen ? (
        <Buttons>
          <Button type="submit">{words('classroom.join.enter')}</Button>
        </Buttons>
      ) : (
        <p>{words('classroom.join.closed')}</p>
      )}
      <FaultNotice fault={fault} />
    </form>
  );
}
