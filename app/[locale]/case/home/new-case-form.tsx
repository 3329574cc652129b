'use client';

import { type FormEvent, useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { Choice } from '@/app/components/choice';
import { ErrorSummary, type FieldError } from '@/app/components/error-summary';
import { TextField } from '@/app/components/text-field';
import { useSession } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import { newCase } from '@/lib/case/new-case';
import { LIMITS } from '@/lib/case/schema';
import styles from './case-list.module.css';

const chosenWords = ['survivor', 'victim'] as const;

export function NewCaseForm() {
  const words = useWords();
  const { cases, addCase } = useSession();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const word = chosenWords.find((known) => known === data.get('word'));
    const label = String(data.get('label') ?? '').trim();
    if (!word || label.length > LIMITS.label) {
      setErrors([
        ...(label.length > LIMITS.label
          ? [{ field: 'label', message: words('caseHome.lists.tooLong', { max: LIMITS.label }) }]
          : []),
        ...(word
          ? []
          : [{ field: 'word-survivor', message: words('caseHome.cases.start.wordMissing') }]),
      ]);
      return;
    }
    const untitled = words('caseHome.cases.start.untitled', { number: cases.length + 1 });
    addCase(newCase({ word, label: label || untitled }));
  };
  const messageFor = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <ErrorSummary errors={errors} />
      <TextField
        id="label"
        name="label"
        label={words('caseHome.cases.start.label')}
        hint={words('caseHome.cases.start.labelHint')}
        error={messageFor('label')}
      />
      <fieldset aria-describedby="word-hint">
        <legend>
          <strong>{words('caseHome.cases.start.word')}</strong>
        </legend>
        <p id="word-hint" className={styles.hint}>
          {words('caseHome.cases.start.wordHint')}
        </p>
        {messageFor('word-survivor') ? (
          <p className={styles.error}>{messageFor('word-survivor')}</p>
        ) : null}
        {chosenWords.map((word) => (
          <Choice key={word} id={`word-${word}`} name="word" value={word}>
            {words(`caseHome.cases.start.words.${word}`)}
          </Choice>
        ))}
      </fieldset>
      <Buttons>
        <Button type="submit">{words('caseHome.cases.start.action')}</Button>
      </Buttons>
    </form>
  );
}
