'use client';

import { useWords } from '@/app/words/words';
import type { Citation, Source } from '@/lib/engine/pack';
import styles from './source-line.module.css';

/** A citation as it always stands: status, document, pinpoint, and whether anyone has checked it. */
export function SourceLine({ citation, source }: { citation: Citation; source: Source }) {
  const words = useWords();
  const checked = citation.checked?.against ?? 'not';
  return (
    <p className={styles.source}>
      <span className={styles.status} data-status={source.status}>
        {words(`sources.status.${source.status}`)}
      </span>{' '}
      <bdi lang="en" className={styles.citation} title={source.title}>
        {source.short}
        {citation.pinpoint ? `, ${citation.pinpoint}` : null}
      </bdi>
      {citation.pinpoint === null ? ` (${words('sources.noPinpoint')})` : null}
      <span className={styles.checked} data-checked={checked}>
        {words(`sources.checked.${checked}`)}
      </span>
    </p>
  );
}
