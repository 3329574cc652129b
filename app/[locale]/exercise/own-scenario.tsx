'use client';

import { type FormEvent, useRef, useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { ErrorSummary, type FieldError } from '@/app/components/error-summary';
import { FileField } from '@/app/components/file-field';
import { useGo } from '@/app/session/address-bar';
import { usePath, useWords } from '@/app/words/words';
import type { ScenarioFault } from '@/lib/exercise/parse-scenario';
import styles from './exercise.module.css';
import { keepScenario } from './open-scenarios';
import { faultInWords } from './place-in-words';
import { readScenarioFile } from './read-scenario-file';

/** Opens a scenario that somebody wrote, or says which places of the file are wrong. */
export function OwnScenario() {
  const words = useWords();
  const path = usePath();
  const { push } = useGo();
  const file = useRef<HTMLInputElement>(null);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [faults, setFaults] = useState<readonly ScenarioFault[]>([]);
  const refuse = (message: string, places: readonly ScenarioFault[] = []) => {
    setErrors([{ field: 'scenario-file', message }]);
    setFaults(places);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    if (!chosen) {
      refuse(words('exercise.yourOwn.missing'));
      return;
    }
    const opened = await readScenarioFile(chosen);
    if (!opened.ok) {
      const places = opened.why === 'faulty' ? opened.faults : [];
      refuse(words(`exercise.yourOwn.refused.${opened.why}`), places);
      return;
    }
    keepScenario(opened.scenario);
    push(`${path('exercise/work')}#${opened.scenario.id}`);
  };
  return (
    <section aria-labelledby="own" className={styles.section}>
      <h2 id="own">{words('exercise.yourOwn.title')}</h2>
      <form noValidate onSubmit={submit} className={styles.form}>
        <ErrorSummary errors={errors} />
        {faults.length > 0 ? (
          <ul className={styles.faults}>
            {faults.map((fault) => (
              <li key={JSON.stringify(fault)}>{faultInWords(words, fault)}</li>
            ))}
          </ul>
        ) : null}
        <p>{words('exercise.yourOwn.text')}</p>
        <FileField
          ref={file}
          id="scenario-file"
          label={words('exercise.yourOwn.choose')}
          accept=".json,application/json"
        />
        <Buttons>
          <Button type="submit" look="secondary">
            {words('exercise.yourOwn.action')}
          </Button>
        </Buttons>
      </form>
    </section>
  );
}
