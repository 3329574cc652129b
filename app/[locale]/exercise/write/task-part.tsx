'use client';

import { Button } from '@/app/components/button';
import { useGo } from '@/app/session/address-bar';
import { usePath, useWords } from '@/app/words/words';
import type { Task } from '@/lib/exercise/scenario';
import { AsksFields } from './asks-fields';
import { ColumnFields } from './column-fields';
import { LongField } from './long-field';
import type { PartProps } from './part-props';
import { ReasonFields } from './reason-fields';
import styles from './write.module.css';

const COLUMNS = ['authority', 'principles'] as const;

/** What is asked, the reasons on offer, and the model answer in its two columns. */
export function TaskPart({
  draft,
  change,
  round: r,
  task: t,
}: PartProps & { round: number; task: number }) {
  const words = useWords();
  const path = usePath();
  const { push } = useGo();
  const round = draft.rounds[r];
  const task = round?.tasks[t];
  if (!round || !task) return null;
  const put = (tasks: Task[]) =>
    change({ ...draft, rounds: draft.rounds.with(r, { ...round, tasks }) });
  const replace = (next: Task) => put(round.tasks.with(t, next));
  const model = (to: Partial<Task['model']>) =>
    replace({ ...task, model: { ...task.model, ...to } });
  return (
    <>
      <div className={styles.fields}>
        <AsksFields draft={draft} round={r} task={task} change={replace} />
        <LongField
          id="task-prompt"
          label={words('author.fields.prompt')}
          value={task.prompt}
          change={(prompt) => replace({ ...task, prompt })}
        />
      </div>
      <ReasonFields task={task} change={replace} />
      <section aria-labelledby="model" className={styles.group}>
        <h2 id="model">{words('author.fields.model')}</h2>
        <div className={styles.columns}>
          {COLUMNS.map((name) => (
            <ColumnFields
              key={name}
              name={name}
              task={task}
              change={(column) => model({ [name]: column })}
            />
          ))}
        </div>
        <div className={styles.fields}>
          <LongField
            id="model-difference"
            label={words('author.fields.difference')}
            value={task.model.difference}
            change={(difference) => model({ difference })}
          />
        </div>
      </section>
      <div className={styles.tools}>
        <Button
          look="quiet"
          small
          onClick={() => {
            put(round.tasks.filter((_, index) => index !== t));
            push(`${path('exercise/write')}#${draft.id}`);
          }}
        >
          {words('author.fields.removeTask')}
        </Button>
      </div>
    </>
  );
}
