'use client';

import { useWords } from '@/app/words/words';
import type { Response } from '@/lib/exercise/compare';
import type { Column, Task } from '@/lib/exercise/scenario';
import styles from '../exercise.module.css';
import { ReasonTable } from './reason-table';
import { References } from './references';

const columns = ['authority', 'principles'] as const;

/** The answer and both columns of the model, then the reasons one by one. No points. */
export function ComparisonView({
  task,
  response,
  language,
}: {
  task: Task;
  response: Response;
  language: string;
}) {
  const words = useWords();
  return (
    <section className={styles.task} aria-labelledby={`${task.id}-prompt`}>
      <h2 id={`${task.id}-prompt`} lang={language} dir="auto" tabIndex={-1}>
        {task.prompt}
      </h2>
      <p>
        {words('exercise.compared.you')}:{' '}
        <strong>{words(`exercise.positions.${response.position}`)}</strong>
      </p>
      <div className={styles.columns}>
        {columns.map((name) => (
          <ModelColumn
            key={name}
            title={words(`exercise.compared.${name}`)}
            column={task.model[name]}
            language={language}
          />
        ))}
      </div>
      <h3>{words('exercise.compared.difference')}</h3>
      <p lang={language} dir="auto">
        {task.model.difference}
      </p>
      <ReasonTable task={task} response={response} language={language} />
    </section>
  );
}

function ModelColumn({
  title,
  column,
  language,
}: {
  title: string;
  column: Column;
  language: string;
}) {
  const words = useWords();
  return (
    <div className={styles.column}>
      <h3>{title}</h3>
      <p>
        <strong>{words(`exercise.positions.${column.position ?? 'none'}`)}</strong>
      </p>
      <p lang={language} dir="auto">
        {column.text}
      </p>
      <References references={column.references} />
    </div>
  );
}
