'use client';

import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import type { Column } from '@/lib/exercise/scenario';
import styles from '../exercise.module.css';

/** Where it can be read: the short title with its pinpoint, or that none is established. */
export function References({ references }: { references: Column['references'] }) {
  const words = useWords();
  const { law } = useLaw();
  return (
    <ul className={styles.references}>
      {references.map((reference) =>
        'source' in reference ? (
          <li key={`${reference.source} ${reference.pinpoint}`}>
            <bdi lang="en">
              {law.sources.find(({ id }) => id === reference.source)?.short ?? reference.source}
              {reference.pinpoint ? `, ${reference.pinpoint}` : null}
            </bdi>
            {reference.pinpoint === null ? ` (${words('sources.noPinpoint')})` : null}
          </li>
        ) : (
          <li key={reference.title}>
            <bdi>{reference.title}</bdi>
          </li>
        ),
      )}
    </ul>
  );
}
