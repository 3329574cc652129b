'use client';

import { useWords } from '@/app/words/words';
import type { QuestionPart } from '@/lib/exercise/classroom/view';
import type { Spread } from '@/lib/exercise/compare';
import { Bar } from './bar';
import styles from './classroom.module.css';

type Asked = Pick<QuestionPart, 'reasons'>;

/** How a room answered: each answer and each reason with its count and a bar, and what divides the room. */
export function SpreadView({
  question,
  spread,
  language,
}: {
  question: Asked;
  spread: Spread;
  language: string;
}) {
  const words = useWords();
  const total = spread.answers;
  if (total === 0) return <p>{words('classroom.shown.none')}</p>;
  const textOf = (id: string) => question.reasons.find((reason) => reason.id === id)?.text ?? id;
  const dividing = spread.dividing.slice(0, 2).map((id) => `“${textOf(id)}”`);
  const counted = (count: number) => words('classroom.shown.count', { count, total });
  return (
    <>
      <h4>{words('classroom.shown.answers')}</h4>
      <ul className={styles.bars}>
        {spread.positions.map(({ position, count }) => (
          <li key={position}>
            <span>{words(`exercise.positions.${position}`)}</span>
            <span className={styles.count}>{counted(count)}</span>
            <Bar share={count / total} />
          </li>
        ))}
      </ul>
      <h4>{words('classroom.shown.reasons')}</h4>
      <ul className={styles.bars}>
        {spread.reasons.map(({ reason, count }) => (
          <li key={reason}>
            <span lang={language} dir="auto">
              {textOf(reason)}
            </span>
            <span className={styles.count}>{counted(count)}</span>
            <Bar share={count / total} />
          </li>
        ))}
      </ul>
      {dividing.length > 0 ? (
        <p>{words('classroom.shown.dividing', { list: dividing.join(', ') })}</p>
      ) : null}
    </>
  );
}
