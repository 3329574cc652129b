'use client';

import { Choice } from '@/app/components/choice';
import { SelectField } from '@/app/components/select-field';
import { useWords } from '@/app/words/words';
import type { Response } from '@/lib/exercise/compare';
import { positionsOf, type Round, type Task } from '@/lib/exercise/scenario';
import styles from './classroom.module.css';

type Responses = Readonly<Record<string, Response>>;

/** One sheet as it lies on the table: for each task an answer or none, and the numbers that were marked. */
export function SheetFields({
  rounds,
  language,
  responses,
  change,
}: {
  rounds: readonly Round[];
  language: string;
  responses: Responses;
  change: (responses: Responses) => void;
}) {
  const words = useWords();
  return rounds.flatMap((round, r) =>
    round.tasks.map((task, t) => (
      <fieldset key={task.id} className={styles.question}>
        <legend className={styles.label}>
          {words('paper.enter.task', { number: r + 1, task: t + 1 })}
        </legend>
        <p lang={language} dir="auto">
          {task.prompt}
        </p>
        <OneTask
          task={task}
          response={responses[task.id]}
          language={language}
          change={(response) => {
            const { [task.id]: _, ...others } = responses;
            change(response ? { ...others, [task.id]: response } : others);
          }}
        />
      </fieldset>
    )),
  );
}

function OneTask({
  task,
  response,
  language,
  change,
}: {
  task: Task;
  response: Response | undefined;
  language: string;
  change: (response: Response | undefined) => void;
}) {
  const words = useWords();
  const positions = positionsOf(task);
  const reasons = response?.reasons ?? [];
  return (
    <>
      <SelectField
        id={`sheet-${task.id}`}
        label={words('paper.debrief.position')}
        value={response?.position ?? ''}
        options={[
          { value: '', text: words('paper.enter.none') },
          ...positions.map((value) => ({ value, text: words(`exercise.positions.${value}`) })),
        ]}
        onPick={(value) => {
          const position = positions.find((one) => one === value);
          change(position && { position, reasons });
        }}
      />
      {response
        ? task.reasons.map(({ id, text }, n) => (
            <Choice
              key={id}
              id={`sheet-${task.id}-${id}`}
              type="checkbox"
              quiet
              checked={reasons.includes(id)}
              onChange={({ currentTarget }) =>
                change({
                  ...response,
                  reasons: currentTarget.checked
                    ? [...reasons, id]
                    : reasons.filter((one) => one !== id),
                })
              }
            >
              <span lang={language} dir="auto">
                {words('paper.enter.reason', { number: n + 1, text })}
              </span>
            </Choice>
          ))
        : null}
    </>
  );
}
