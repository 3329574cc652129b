'use client';

import { type FormEvent, useRef, useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { ErrorSummary, type FieldError } from '@/app/components/error-summary';
import { useWords } from '@/app/words/words';
import type { Round } from '@/lib/exercise/scenario';
import styles from '../exercise.module.css';
import type { Progress } from '../open-scenarios';
import { ComparisonView } from './comparison-view';
import { firstChoice, TaskFields } from './task-fields';

/** What is now learned, the tasks on it, and, once each has an answer, the model beside the answers. */
export function RoundView({
  round,
  number,
  last,
  progress,
  language,
  keep,
}: {
  round: Round;
  number: number;
  last: boolean;
  progress: Progress;
  language: string;
  keep: (next: Partial<Progress>) => void;
}) {
  const words = useWords();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const tasks = useRef<HTMLFormElement>(null);
  const { responses, compared } = progress;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const open = round.tasks.filter(({ id }) => !responses[id]);
    setErrors(
      open.map((task) => ({
        field: firstChoice(task),
        message: words('exercise.work.unanswered'),
      })),
    );
    if (open.length > 0) return;
    keep({ compared: true });
    // What was asked for stands above: a reader begins there, with the first task.
    requestAnimationFrame(() => tasks.current?.querySelector('h2')?.focus());
  };
  return (
    <>
      <section aria-labelledby="facts" lang={language} dir="auto" className={styles.facts}>
        <h2 id="facts">{round.title}</h2>
        {round.reveals.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      <form ref={tasks} noValidate onSubmit={submit}>
        <ErrorSummary errors={errors} />
        {round.tasks.map((task) => {
          const response = responses[task.id];
          return compared && response ? (
            <ComparisonView key={task.id} task={task} response={response} language={language} />
          ) : (
            <TaskFields
              key={task.id}
              task={task}
              response={response}
              language={language}
              wanting={!response && errors.some(({ field }) => field === firstChoice(task))}
              answer={(next) => keep({ responses: { ...responses, [task.id]: next } })}
            />
          );
        })}
        <Buttons>
          {compared ? (
            <>
              <Button onClick={() => keep({ round: number + 1, compared: false })}>
                {last
                  ? words('exercise.work.finish')
                  : words('exercise.work.next', { number: number + 2 })}
              </Button>
              <Button look="secondary" onClick={() => keep({ compared: false })}>
                {words('exercise.work.change')}
              </Button>
            </>
          ) : (
            <Button type="submit">{words('exercise.work.compare')}</Button>
          )}
        </Buttons>
      </form>
    </>
  );
}
