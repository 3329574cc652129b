'use client';

import { useState } from 'react';
import { TextField } from '@/app/components/text-field';
import { useOpenCase } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import { readCoarseDate, setWhen } from '@/lib/case/coarse-date';
import type { Act } from '@/lib/case/schema';

/** A year or a month, for the person's own order of events. Nothing finer is taken. */
export function WhenField({ act }: { act: Act }) {
  const words = useWords();
  const { edit } = useOpenCase();
  const [typed, setTyped] = useState(act.when ?? '');
  const bad = typed.trim() !== '' && readCoarseDate(typed) === undefined;
  const [left, setLeft] = useState(false);
  return (
    <TextField
      id="when"
      label={words('timeline.when')}
      hint={words('timeline.hint')}
      error={bad && left ? words('timeline.notCoarse') : undefined}
      value={typed}
      onBlur={() => setLeft(true)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const date = readCoarseDate(text);
        if (date !== undefined || text.trim() === '') edit((now) => setWhen(now, act.id, date));
      }}
    />
  );
}
