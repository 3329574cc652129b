'use client';

import { useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { download, type FileKind } from '@/app/session/download';
import { useLocale, useWords } from '@/app/words/words';
import { debriefRows } from '@/lib/exercise/paper/debrief-rows';
import type { Results } from '@/lib/exercise/paper/results';
import type { PaperVoice } from '@/lib/exercise/paper/words';
import type { Scenario } from '@/lib/exercise/scenario';
import { toCsv } from '@/lib/memo/csv/csv';
import type { Memo } from '@/lib/memo/value';
import { Progress } from '../case/memo/export-files';
import { useExport } from '../case/memo/use-export';
import { paperVoice } from './paper-voice';

const FORMS = ['pdf', 'docx'] as const;

/** One document of an exercise as PDF and Word, by the writers of memos; counts also as a table. */
export function ExerciseFiles({
  kind,
  label,
  make,
  counts,
}: {
  kind: FileKind;
  label: string;
  make: (voice: PaperVoice) => Memo;
  counts?: { readonly scenario: Scenario; readonly results: Results };
}) {
  const words = useWords();
  const locale = useLocale();
  const { state, start } = useExport();
  const [table, setTable] = useState('');
  const [lacksLaw, setLacksLaw] = useState(false);
  const write = async (form: (typeof FORMS)[number]) => {
    const voice = await paperVoice(words, locale).catch(() => undefined);
    setLacksLaw(voice === undefined);
    if (voice) start({ memo: make(voice), form }, kind);
  };
  const writeTable = () => {
    if (!counts) return;
    const rows = debriefRows(counts.scenario, counts.results, {
      say: (key, values) => words(key, values),
    });
    const bytes = new TextEncoder().encode(toCsv(rows));
    setTable(download(bytes, { kind, ending: 'csv', type: 'text/csv' }));
  };
  const named = (form: string) => `${label}: ${form}`;
  return (
    <>
      <Buttons>
        {FORMS.map((form) => (
          <Button key={form} look="secondary" small onClick={() => write(form)}>
            {named(words(`paper.${form}`))}
          </Button>
        ))}
        {counts ? (
          <Button look="secondary" small onClick={writeTable}>
            {named(words('paper.csv'))}
          </Button>
        ) : null}
      </Buttons>
      <p role="status">
        <Progress state={lacksLaw ? { is: 'failed', at: 'loading' } : state} />
        {table ? ` ${words('memoFiles.done', { name: table })}` : null}
      </p>
    </>
  );
}
