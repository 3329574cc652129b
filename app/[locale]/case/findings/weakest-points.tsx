'use client';

import type { Reading } from '../use-reading';
import { ChangeLink, nameOfAnswers } from './answer-ref';
import sections from './findings.module.css';
import { type WeakPoint, weakestPoints } from './view-model/weakest-points';
import styles from './weakest-points.module.css';

const MOST = 3;

/** The three points that most crimes stand or fall with, before anything else is read. */
export function WeakestPoints({ reading }: { reading: Reading }) {
  const { words, assessment, law, world } = reading;
  const points = weakestPoints(law, assessment, world)
    .filter(({ crimes }) => crimes > 0)
    .slice(0, MOST);
  if (points.length === 0) return null;
  return (
    <section aria-labelledby="weakest" className={sections.section}>
      <h2 id="weakest" tabIndex={-1}>
        {words('findings.weakest.title')}
      </h2>
      <ol className={styles.points}>
        {points.map((point) => (
          <li key={`${point.kind} ${point.line.key}`}>
            <Point point={point} reading={reading} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Point({ point: { kind, line, crimes }, reading }: { point: WeakPoint; reading: Reading }) {
  const { words } = reading;
  const [first] = line.supports;
  return (
    <>
      <span className={styles.name}>{nameOfAnswers(first.atoms, reading)}</span>
      {': '}
      {words(`findings.weakest.${kind}`, { count: crimes })}{' '}
      <ChangeLink atom={first.atoms[0]} reading={reading} />
    </>
  );
}
