'use client';

import { Table } from '@/app/components/table';
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
          <th scope="col">{words('exercise.compared.reason')}</th>
          <th scope="col">{words('exercise.compared.yours')}</th>
          <th scope="col">{words('exercise.compared.authority')}</th>
          <th scope="col">{words('exercise.compared.principles')}</th>
        </>
      }
    >
      {task.reasons.map(({ id, text, comment }) => (
        <tr key={id}>
          <th scope="row" lang={language} dir="auto">
            {text}
            <span className={styles.comment}>{comment}</span>
          </th>
          <td data-label={words('exercise.compared.yours')}>
            {words(
              response.reasons.includes(id)
                ? 'exercise.compared.namedByYou'
                : 'exercise.compared.notNamed',
            )}
          </td>
          <td data-label={words('exercise.compared.authority')}>
            {mark(authority.reasons.includes(id))}
          </td>
          <td data-label={words('exercise.compared.principles')}>
            {mark(principles.reasons.includes(id))}
          </td>
        </tr>
      ))}
    </Table>
  );
}
