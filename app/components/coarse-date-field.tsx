'use client';

import { useState } from 'react';
import { useWords } from '@/app/words/words';
import { readCoarseDate } from '@/lib/case/coarse-date';
import { TextField } from './text-field';

/** A year or a month; nothing finer is taken. `change` is called with what can be read, or with nothing. */
export function CoarseDateField({
  id,
  label,
  hint,
  value,
  change,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string | undefined;
  readonly change: (date: string | undefined) => void;
}) {
  const words = useWords();
  const [typed, setTyped] = useState(value ?? '');
  const [left, setLeft] = useState(false);
  const bad = typed.trim() !== '' && readCoarseDate(typed) === undefined;
  return (
    <TextField
      id={id}
      label={label}
      hint={hint}
      error={bad && left ? words('timeline.notCoarse') : undefined}
      value={typed}
      onBlur={() => setLeft(true)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const date = readCoarseDate(text);
        if (date !== undefined || text.trim() === '') change(date);
      }}
    />
  );
}
