'use client';

import { AppLink } from '@/app/components/app-link';
import { usePath, useWords } from '@/app/words/words';
import type { Draft } from '@/lib/exercise/draft';
import { partOf } from './parts';
import type { Point } from './use-checks';
import styles from './write.module.css';

/** What is missing and what is worth a look, each leading to its page. */
export function Checks({ draft, points }: { draft: Draft; points: readonly Point[] | undefined }) {
  const words = useWords();
  if (!points) return <p>{words('author.checks.reading')}</p>;
  if (points.length === 0) return <p>{words('author.checks.none')}</p>;
  return (['missing', 'look'] as const).map((kind) => (
    <PointList
      key={kind}
      title={words(`author.checks.${kind}`)}
      draft={draft}
      points={points.filter((point) => point.kind === kind)}
    />
  ));
}

function PointList({
  title,
  draft,
  points,
}: {
  title: string;
  draft: Draft;
  points: readonly Point[];
}) {
  const path = usePath();
  if (points.length === 0) return null;
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul className={styles.points}>
        {points.map(({ at, text }) => {
          const part = partOf(draft, at);
          return (
            <li key={`${at} ${text}`}>
              {part ? (
                <AppLink href={`${path('exercise/write')}#${draft.id}/${part.path}`}>
                  {text}
                </AppLink>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
