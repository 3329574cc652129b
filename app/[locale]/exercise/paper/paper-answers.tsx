'use client';

import { type FormEvent, useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { TextField } from '@/app/components/text-field';
import { useWords } from '@/app/words/words';
import type { Response } from '@/lib/exercise/compare';
import { debrief } from '@/lib/exercise/paper/debrief';
import { resultsOf } from '@/lib/exercise/paper/results';
import type { Scenario } from '@/lib/exercise/scenario';
import { SheetFields } from '../../classroom/sheet-fields';
import { ExerciseFiles } from '../exercise-files';
import { useSheets } from './kept-sheets';
import styles from './paper.module.css';

/** Sheets typed in one after another, and the debrief of all of them. */
export function PaperAnswers({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const { sheets, keep } = useSheets(scenario.id);
  const [group, setGroup] = useState('');
  const [responses, setResponses] = useState<Readonly<Record<string, Response>>>({});
  const [said, setSaid] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (Object.keys(responses).length === 0) {
      setSaid(words('paper.enter.empty'));
      return;
    }
    keep([...sheets, { group: group.trim(), responses }]);
    setSaid(words('paper.enter.added', { number: sheets.length + 1 }));
    setResponses({});
  };
  const results = resultsOf(scenario, sheets);
  return (
    <section aria-labelledby="paper-answers" className={styles.answers}>
      <h2 id="paper-answers">{words('paper.enter.title')}</h2>
      <p>{words('paper.enter.text')}</p>
      <form noValidate onSubmit={submit} className={styles.fields}>
        <TextField
          id="sheet-group"
          label={words('paper.enter.group')}
          maxLength={30}
          value={group}
          onChange={({ target }) => setGroup(target.value)}
        />
        <SheetFields
          rounds={scenario.rounds}
          language={scenario.language}
          responses={responses}
          change={setResponses}
        />
        <Buttons>
          <Button type="submit" look="secondary">
            {words('paper.enter.add')}
          </Button>
          {sheets.length > 0 ? (
            <Button
              look="quiet"
              small
              onClick={() => {
                keep(sheets.slice(0, -1));
                setSaid(words('paper.enter.removed'));
              }}
            >
              {words('paper.enter.undo')}
            </Button>
          ) : null}
        </Buttons>
      </form>
      <p role="status">
        {said} {words('paper.enter.sheets', { count: sheets.length })}
      </p>
      {sheets.length > 0 ? (
        <>
          <p>{words('paper.enter.kept')}</p>
          <ExerciseFiles
            kind="debrief"
            label={words('paper.debrief.title')}
            make={(voice) => debrief(scenario, results, voice)}
            counts={{ scenario, results }}
          />
        </>
      ) : null}
    </section>
  );
}
