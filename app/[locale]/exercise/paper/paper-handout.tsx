'use client';

import { useWords } from '@/app/words/words';
import { positionsOf, type Scenario, type Task } from '@/lib/exercise/scenario';
import styles from './paper.module.css';

/** The handout as it is printed: each round on a sheet of its own, since later facts must not lie on the table. */
export function PaperHandout({ scenario, only }: { scenario: Scenario; only: number | undefined }) {
  const words = useWords();
  const rounds = scenario.rounds
    .map((round, n) => ({ round, n }))
    .filter(({ n }) => only === undefined || n === only);
  return rounds.map(({ round, n }) => (
    <article key={round.id} className={styles.page} lang={scenario.language} dir="auto">
      <PageHead scenario={scenario} />
      {n === 0 ? <p>{scenario.contentNote}</p> : null}
      <h3>{words('classroom.seat.round', { number: n + 1, title: round.title })}</h3>
      {round.reveals.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {round.tasks.map((task) => (
        <PrintedTask key={task.id} task={task} />
      ))}
    </article>
  ));
}

/** On every sheet: what this is, that nothing real belongs on it, and a line for the group word. */
export function PageHead({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  return (
    <>
      <p className={styles.head}>
        <strong>{scenario.title}</strong>
        <span>{words('paper.notReal')}</span>
      </p>
      <p className={styles.groupLine}>{words('paper.handout.group')}:</p>
    </>
  );
}

function PrintedTask({ task }: { task: Task }) {
  const words = useWords();
  return (
    <div className={styles.task}>
      <h4>{task.prompt}</h4>
      <p className={styles.small}>{words('paper.handout.answer')}</p>
      <ul className={styles.boxes}>
        {positionsOf(task).map((position) => (
          <li key={position}>{words(`exercise.positions.${position}`)}</li>
        ))}
      </ul>
      <p className={styles.small}>{words('paper.handout.reasons')}</p>
      <ol className={styles.boxes}>
        {task.reasons.map(({ id, text }, n) => (
          <li key={id}>
            {n + 1}. {text}
          </li>
        ))}
      </ol>
    </div>
  );
}
