'use client';

import type { UseFormReturn } from 'react-hook-form';
import { Details } from '@/app/components/details';
import { useWords } from '@/app/words/words';
import { LIMITS } from '@/lib/case/schema';
import styles from './note-field.module.css';
import type { StepForm } from './step-schema';

const standings = ['', 'known', 'alleged'] as const;

/** A note that no spelling service may read: some of them send what is typed to third parties. */
export function NoteField({ index, form }: { index: number; form: UseFormReturn<StepForm> }) {
  const words = useWords();
  const value = form.formState.defaultValues?.answers?.[index];
  return (
    <Details
      summary={words('question.note.open')}
      open={Boolean(value?.note || value?.standing || form.formState.errors.answers?.[index]?.note)}
    >
      <label htmlFor={`q${index}-note`} className={styles.label}>
        {words('question.note.label')}
      </label>
      <p id={`q${index}-note-hint`} className={styles.hint}>
        {words('question.note.hint', { max: LIMITS.note })}
      </p>
      <textarea
        id={`q${index}-note`}
        className={styles.text}
        rows={3}
        spellCheck={false}
        autoCorrect="off"
        autoCapitalize="off"
        autoComplete="off"
        aria-describedby={`q${index}-note-hint`}
        {...form.register(`answers.${index}.note`)}
      />
      <label htmlFor={`q${index}-standing`} className={styles.label}>
        {words('question.note.standing')}
      </label>
      <select
        id={`q${index}-standing`}
        className={styles.select}
        {...form.register(`answers.${index}.standing`)}
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
