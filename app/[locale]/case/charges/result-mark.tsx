import type { PairResult } from '@/lib/engine/pack';
import styles from './pair-table.module.css';

/** How two charges stand to each other, drawn: two circles apart, overlapping, or one inside the other. */
export function ResultMark({ result }: { result: PairResult }) {
  return (
    <svg className={styles.mark} viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="1.5">
        {drawings[result]}
      </g>
    </svg>
  );
}

const overlapping = (
  <>
    <circle cx="10" cy="8" r="6" />
    <circle cx="18" cy="8" r="6" />
  </>
);

const drawings: Readonly<Record<PairResult, React.ReactNode>> = {
  both: overlapping,
  contested: (
    <>
      <circle cx="10" cy="8" r="6" />
      <circle cx="18" cy="8" r="6" strokeDasharray="2 2" />
    </>
  ),
  alternative: (
    <>
      <circle cx="7" cy="8" r="5" />
      <circle cx="21" cy="8" r="5" />
      <path d="M14 1.5v13" />
    </>
  ),
  residual: (
    <>
      <circle cx="9" cy="8" r="6" />
      <circle cx="22" cy="8" r="3.5" strokeDasharray="2 2" />
    </>
  ),
  subsumed: (
    <>
      <circle cx="14" cy="8" r="7" />
      <circle cx="16" cy="8" r="3" />
    </>
  ),
  'cross-context': (
    <>
      <circle cx="7" cy="8" r="5" />
      <rect x="16" y="3" width="10" height="10" />
    </>
  ),
};
