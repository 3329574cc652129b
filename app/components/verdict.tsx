'use client';

import { useWords } from '@/app/words/words';
import type { Kind, Verdict as VerdictCode } from '@/lib/engine/pack';
import styles from './verdict.module.css';

/** A verdict by word and mark first, colour last. */
export function Verdict({ kind, verdict }: { kind: Kind; verdict: VerdictCode }) {
  const words = useWords();
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <VerdictMark verdict={verdict} />
      {words(`verdicts.${kind}.${verdict}`)}
    </span>
  );
}

/** Full, struck through, dashed, half: told apart without colour. */
export function VerdictMark({ verdict }: { verdict: VerdictCode }) {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {verdict === 'met' ? <circle cx="8" cy="8" r="6.5" fill="currentColor" /> : null}
      {verdict === 'not-met' ? (
        <path d="M3.4 12.6 12.6 3.4 M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z" {...line} />
      ) : null}
      {verdict === 'open' ? (
        <circle cx="8" cy="8" r="6.25" strokeDasharray="2.6 2.3" {...line} />
      ) : null}
      {verdict === 'contested' ? (
        <>
          <circle cx="8" cy="8" r="6.25" {...line} />
          <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
        </>
      ) : null}
    </svg>
  );
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const;
