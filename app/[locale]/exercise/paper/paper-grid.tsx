'use client';

import { useWords } from '@/app/words/words';
import { positionsOf, type Scenario } from '@/lib/exercise/scenario';
import styles from './paper.module.css';
import { PageHead } from './paper-handout';

/** One sheet for each group, with a line for each task. */
export function PaperGrid({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  return (
    <article className={styles.page} lang={scenario.language} dir="auto">
      <PageHead scenario={scenario} />
      <p>{words('paper.gridText')}</p>
      {scenario.rounds.flatMap((round, r) =>
        round.tasks.map((task, t) => (
          <div key={task.id} className={styles.task}>
            <h3>
              {words('paper.enter.task', { number: r + 1, task: t + 1 })}: {task.prompt}
            </h3>
            <ul className={styles.boxes} data-row>
              {positionsOf(task).map((position) => (
                <li key={position}>{words(`exercise.positions.${position}`)}</li>
              ))}
            </ul>
            <ul className={styles.boxes} data-row>
              {task.reasons.map(({ id }, n) => (
                <li key={id}>{words('author.fields.reason', { number: n + 1 })}</li>
              ))}
            </ul>
          </div>
        )),
      )}
    </article>
  );
}
