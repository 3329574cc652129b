'use client';

import { useWords } from '@/app/words/words';
import type { ByGroup, QuestionPart } from '@/lib/exercise/classroom/view';
import styles from './classroom.module.css';

/** The groups beside each other: which answers and which reasons each gave, most frequent first. */
export function GroupsList({
  groups,
  byGroup,
  question,
  language,
}: {
  groups: readonly string[];
  byGroup: ByGroup;
  question: Pick<QuestionPart, 'reasons'>;
  language: string;
}) {
  const words = useWords();
  const textOf = (id: string) => question.reasons.find((reason) => reason.id === id)?.text ?? id;
  const most = <T extends { readonly count: number }>(items: readonly T[]) =>
    items.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  return (
    <ul className={styles.groups}>
      {groups.map((word, n) => {
        const spread = byGroup[n];
        const positions = most(spread?.positions ?? []);
        return (
          <li key={word}>
            <h4>
              <bdi>{word}</bdi>
            </h4>
            {positions.length === 0 ? <p>{words('classroom.shown.none')}</p> : null}
            {positions.map(({ position, count }) => (
              <p key={position}>
                <strong>{words(`exercise.positions.${position}`)}</strong>{' '}
                {words('classroom.shown.count', { count, total: spread?.answers ?? 0 })}
              </p>
            ))}
            <ul lang={language} dir="auto" className={styles.named}>
              {most(spread?.reasons ?? []).map(({ reason }) => (
                <li key={reason}>{textOf(reason)}</li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
