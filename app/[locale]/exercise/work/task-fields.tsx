'use client';

import { Choice } from '@/app/components/choice';
import { useWords } from '@/app/words/words';
import type { Response } from '@/lib/exercise/compare';
import { type Position, positionsOf, type Task } from '@/lib/exercise/scenario';
import styles from '../exercise.module.css';

export const firstChoice = (task: Task): string => `${task.id}-${positionsOf(task)[0]}`;

/** One task: a position, and the reasons it rests on. Ticked reasons are kept with the position. */
export function TaskFields({
  task,
  response,
  language,
  wanting,
  answer,
}: {
  task: Task;
  response: Response | undefined;
  language: string;
  /** A comparison was asked for and this task has no answer yet. */
  wanting: boolean;
  answer: (response: Response) => void;
}) {
  const words = useWords();
  const reasons = response?.reasons ?? [];
  const take = (position: Position) => answer({ position, reasons });
  const toggle = (reason: string) =>
    response &&
    answer({
      ...response,
      reasons: reasons.includes(reason)
        ? reasons.filter((id) => id !== reason)
        : [...reasons, reason],
    });
  return (
    <section className={styles.task} aria-labelledby={`${task.id}-prompt`}>
      <h2 id={`${task.id}-prompt`} lang={language} dir="auto">
        {task.prompt}
      </h2>
      <fieldset>
        <legend>
          <strong>{words('exercise.work.yourAnswer')}</strong>
        </legend>
        {wanting ? <p className={styles.error}>{words('exercise.work.unansweredTask')}</p> : null}
        {positionsOf(task).map((position) => (
          <Choice
            key={position}
            id={`${task.id}-${position}`}
            name={task.id}
            checked={response?.position === position}
            onChange={() => take(position)}
          >
            {words(`exercise.positions.${position}`)}
          </Choice>
        ))}
      </fieldset>
      {response ? (
        <fieldset className={styles.reasons} aria-describedby={`${task.id}-hint`}>
          <legend>
            <strong>{words('exercise.work.reasons')}</strong>
          </legend>
          <p id={`${task.id}-hint`} className={styles.hint}>
            {words('exercise.work.reasonsHint')}
          </p>
          {task.reasons.map(({ id, text }) => (
            <Choice
              key={id}
              id={`${task.id}-${id}`}
              type="checkbox"
              checked={reasons.includes(id)}
              onChange={() => toggle(id)}
            >
              <span lang={language} dir="auto">
                {text}
              </span>
            </Choice>
          ))}
        </fieldset>
      ) : null}
    </section>
  );
}
