'use client';

import { Table } from '@/app/components/table';
import { Cell, ColumnHead, Row, RowHead } from '@/app/components/table-parts';
import { useWords } from '@/app/words/words';
import type { Response } from '@/lib/exercise/compare';
import type { Task } from '@/lib/exercise/scenario';
import styles from '../exercise.module.css';

/** Who rests on which reason: the learner, the authority, the Principles; and what is to be said of it. */
export function ReasonTable({
  task,
  response,
  language,
}: {
  task: Task;
  response: Response;
  language: string;
}) {
  const words = useWords();
  const { authority, principles } = task.model;
  const mark = (relied: boolean) => words(`exercise.compared.${relied ? 'relied' : 'notRelied'}`);
  return (
    <Table
      caption={words('exercise.compared.reasons')}
      captionShown
      stacks
      heads={
        <>
          <ColumnHead>{words('exercise.compared.reason')}</ColumnHead>
          <ColumnHead>{words('exercise.compared.yours')}</ColumnHead>
          <ColumnHead>{words('exercise.compared.authority')}</ColumnHead>
          <ColumnHead>{words('exercise.compared.principles')}</ColumnHead>
        </>
      }
    >
      {task.reasons.map(({ id, text, comment }) => (
        <Row key={id}>
          <RowHead lang={language} dir="auto">
            {text}
            <span className={styles.comment}>{comment}</span>
          </RowHead>
          <Cell data-label={words('exercise.compared.yours')}>
            {words(
              response.reasons.includes(id)
                ? 'exercise.compared.namedByYou'
                : 'exercise.compared.notNamed',
            )}
          </Cell>
          <Cell data-label={words('exercise.compared.authority')}>
            {mark(authority.reasons.includes(id))}
          </Cell>
          <Cell data-label={words('exercise.compared.principles')}>
            {mark(principles.reasons.includes(id))}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
