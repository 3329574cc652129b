'use client';

import { useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { Choice } from '@/app/components/choice';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import type { ExportForm } from '@/app/workers/export-protocol';
import type { Memo } from '@/lib/memo/value';
import styles from './memo.module.css';
import { type MemoExport, useExport } from './use-export';

const FORMS = ['pdf', 'docx', 'html', 'json', 'csv', 'csl'] as const satisfies ExportForm[];

/** Which file, made with progress and a way to stop it. `memo` is null until it may leave the device. */
export function ExportFiles({ memo }: { memo: Memo | null }) {
  const words = useWords();
  const { law } = useLaw();
  const [form, setForm] = useState<ExportForm>('pdf');
  const { state, start, cancel } = useExport();
  const make = (ready: Memo) => {
    if (form === 'csl') start({ memo: ready, form, sources: law.sources });
    else if (form === 'csv') start({ memo: ready, form, columns: columnsOf(words) });
    else start({ memo: ready, form });
  };
  return (
    <>
      <fieldset className={styles.forms}>
        <legend>{words('memoFiles.legend')}</legend>
        {FORMS.map((each) => (
          <Choice
            key={each}
            id={`memo-form-${each}`}
            name="memo-form"
            quiet
            checked={form === each}
            onChange={() => setForm(each)}
            hint={words(`memoFiles.forms.${each}.hint`)}
          >
            {words(`memoFiles.forms.${each}.name`)}
          </Choice>
        ))}
      </fieldset>
      {memo === null ? <p id="memo-waits">{words('memoFiles.waits')}</p> : null}
      <Buttons>
        <Button
          disabled={memo === null}
          aria-describedby={memo === null ? 'memo-waits' : undefined}
          onClick={() => memo && make(memo)}
        >
          {words(`memoFiles.forms.${form}.download`)}
        </Button>
        {state.is === 'making' ? (
          <Button look="secondary" onClick={cancel}>
            {words('memoFiles.cancel')}
          </Button>
        ) : null}
      </Buttons>
      <p role="status" className={styles.progress}>
        <Progress state={state} />
      </p>
    </>
  );
}

export function Progress({ state }: { state: MemoExport }) {
  const words = useWords();
  switch (state.is) {
    case 'idle':
      return null;
    case 'making':
      return words(`memoFiles.steps.${state.step}`);
    case 'cancelled':
      return words('memoFiles.cancelled');
    case 'failed':
      return `${words(`memoFiles.failed.${state.at}`)} ${words('memoFiles.unchanged')}`;
    case 'done': {
      const { name, replaced } = state;
      const done = words('memoFiles.done', { name });
      if (replaced.length === 0) return done;
      const list = replaced.join(', ');
      return `${done} ${words('memoFiles.replaced', { count: replaced.length, list })}`;
    }
  }
}

function columnsOf(words: ReturnType<typeof useWords>) {
  return {
    crime: words('memoFiles.columns.crime'),
    element: words('memoFiles.columns.element'),
    sources: words('memoFiles.columns.sources'),
    place: words('memoFiles.columns.place'),
    finding: words('memoFiles.columns.finding'),
    basis: words('memoFiles.columns.basis'),
  };
}
