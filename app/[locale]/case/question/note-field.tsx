'use client';

import { useState } from 'react';
import { Details } from '@/app/components/details';
import { useWords } from '@/app/words/words';
import { personalDataIn } from '@/lib/case/personal-data-in';
import { LIMITS } from '@/lib/case/schema';
import type { FieldProps } from './field-props';
import styles from './note-field.module.css';

const standings = ['', 'known', 'alleged'] as const;

/**
 * A note that no spelling service may read unless the person has switched it on: some of them send what
 * is typed to third parties.
 */
export function NoteField({
  index,
  field,
  change,
  faulty,
  spelling,
}: Pick<FieldProps, 'index' | 'field' | 'change'> & { faulty: boolean; spelling: boolean }) {
  const words = useWords();
  // Opened for what stands in it or is wrong in it, and then left as the person has it.
  const [opened, setOpened] = useState(() => field.note !== '' || field.standing !== '');
  if (faulty && field.note.length > LIMITS.note && !opened) setOpened(true);
  return (
    <Details later summary={words('question.note.open')} open={opened}>
      <label htmlFor={`q${index}-note`} className={styles.label}>
        {words('question.note.label')}
      </label>
      <p id={`q${index}-note-hint`} className={styles.hint}>
        {words('question.note.hint', { max: LIMITS.note })}
      </p>
      <textarea
        id={`q${index}-note`}
        className={styles.text}
        dir="auto"
        rows={3}
        spellCheck={spelling}
        autoCorrect="off"
        autoCapitalize="off"
        autoComplete="off"
        aria-describedby={`q${index}-note-hint q${index}-note-look`}
        value={field.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <div id={`q${index}-note-look`} aria-live="polite" className={styles.look}>
        <NoteLook note={field.note} answered={field.choice !== '' || hasLine(field.lines)} />
      </div>
      <label htmlFor={`q${index}-standing`} className={styles.label}>
        {words('question.note.standing')}
      </label>
      <select
        autoComplete="off"
        id={`q${index}-standing`}
        className={styles.select}
        value={field.standing}
        onChange={(event) =>
          change({ standing: standings.find((one) => one === event.currentTarget.value) ?? '' })
        }
      >
        {standings.map((standing) => (
          <option key={standing} value={standing}>
            {words(`question.note.standings.${standing === '' ? 'none' : standing}`)}
          </option>
        ))}
      </select>
    </Details>
  );
}

const hasLine = (lines: FieldProps['field']['lines']) =>
  Object.values(lines).some((line) => line !== '');

/** What to know about the note as it stands: shapes of personal data, its length, that it waits. */
function NoteLook({ note, answered }: { note: string; answered: boolean }) {
  const words = useWords();
  const found = personalDataIn(note).map(({ text }) => `“${text}”`);
  return (
    <>
      {found.length > 0 ? (
        <p>{words('question.note.personal', { found: [...new Set(found)].join(', ') })}</p>
      ) : null}
      {note.length > LIMITS.note ? (
        <p>{words('question.note.tooLong', { over: note.length - LIMITS.note })}</p>
      ) : null}
      {note.trim() !== '' && !answered ? <p>{words('question.note.waits')}</p> : null}
    </>
  );
}
