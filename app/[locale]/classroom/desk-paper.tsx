'use client';

import { type FormEvent, useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { Details } from '@/app/components/details';
import { SelectField } from '@/app/components/select-field';
import { TextField } from '@/app/components/text-field';
import { useWords } from '@/app/words/words';
import { CLASSROOM_LIMITS } from '@/lib/exercise/classroom/limits';
import type { Response } from '@/lib/exercise/compare';
import styles from './classroom.module.css';
import type { AtDesk } from './desk';
import { SheetFields } from './sheet-fields';

/** Sheets of paper typed in beside the devices: they count with the others. */
export function DeskPaper({ room, scenario, link }: AtDesk) {
  const words = useWords();
  const [typed, setTyped] = useState<number>();
  const [next, setNext] = useState(1);
  // After a reload, or beside a second trainer who types, a sheet of before must not be written over.
  const inRoom = Math.max(0, ...Object.values(link.view.tallies).map(({ lastSheet }) => lastSheet));
  const sheet = typed ?? Math.min(Math.max(next, inRoom + 1), CLASSROOM_LIMITS.sheets);
  const [group, setGroup] = useState('');
  const [responses, setResponses] = useState<Readonly<Record<string, Response>>>({});
  const [added, setAdded] = useState(0);
  const released = scenario.rounds.filter(({ id }) => link.view.rounds[id] !== undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const word = room.groups.indexOf(group);
    for (const [question, { position, reasons }] of Object.entries(responses)) {
      link.say({
        type: 'paper',
        sheet,
        group: word < 0 ? null : word,
        question,
        answer: { position, reasons: [...reasons] },
      });
    }
    setAdded(sheet);
    setNext(sheet + 1);
    setTyped(undefined);
    setResponses({});
  };
  return (
    <section className={styles.section}>
      <Details summary={words('classroom.desk.paper')}>
        <form noValidate onSubmit={submit} className={styles.form}>
          <p>{words('classroom.desk.paperText')}</p>
          <TextField
            id="sheet"
            label={words('classroom.desk.sheet')}
            inputMode="numeric"
            maxLength={3}
            value={String(sheet)}
            onChange={({ target }) => {
              const number = Number(target.value.replace(/\D/g, ''));
              setTyped(Math.min(Math.max(number, 1), CLASSROOM_LIMITS.sheets));
            }}
          />
          {room.groups.length > 0 ? (
            <SelectField
              id="sheet-group"
              label={words('paper.enter.group')}
              value={group}
              options={[
                { value: '', text: words('classroom.desk.alone') },
                ...room.groups.map((word) => ({ value: word, text: word })),
              ]}
              onPick={setGroup}
            />
          ) : null}
          <SheetFields
            rounds={released}
            language={room.language}
            responses={responses}
            change={setResponses}
          />
          <Buttons>
            <Button type="submit" look="secondary" disabled={Object.keys(responses).length === 0}>
              {words('paper.enter.add')}
            </Button>
          </Buttons>
          <p role="status">{added > 0 ? words('paper.enter.added', { number: added }) : null}</p>
        </form>
      </Details>
    </section>
  );
}
