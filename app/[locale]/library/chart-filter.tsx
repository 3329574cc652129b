'use client';

import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '@/app/words/words';
import { matches } from './chart';
import styles from './decisions-chapter.module.css';

export type ChartEntry = {
  readonly key: string;
  /** What the filter reads. */
  readonly text: string;
  readonly decision: ReactNode;
  readonly stage: ReactNode;
  readonly held: ReactNode;
};

/** The chart with a field that narrows it while one types. Nothing leaves the page. */
export function ChartFilter({ entries }: { entries: readonly ChartEntry[] }) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const shown = entries.filter((entry) => matches(entry.text, typed));

  // A row that is reached by its address must not be filtered away, and needs a second look once drawn.
  useEffect(() => {
    // What was typed before the page came to life counts too.
    setTyped(field.current?.value ?? '');
    const target = window.location.hash.slice(1);
    if (target) document.getElementById(target)?.scrollIntoView();
  }, []);

  return (
    <>
      <search className={styles.filter}>
        <label htmlFor={id} className={styles.label}>
          {words('library.chart.filter')}
        </label>
        <p id={`${id}-hint`} className={styles.quiet}>
          {words('library.chart.hint')}
        </p>
        <input
          ref={field}
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          className={styles.input}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p role="status" className={styles.quiet}>
          {words('library.chart.showing', { count: shown.length, total: entries.length })}
        </p>
      </search>
      <table className={styles.chart}>
        <caption className="visually-hidden">{words('library.chart.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('library.chart.decision')}</th>
            <th scope="col">{words('library.chart.stage')}</th>
            <th scope="col">{words('library.chart.held')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((entry) => (
            <tr key={entry.key}>
              <th scope="row">{entry.decision}</th>
              <td>{entry.stage}</td>
              <td>{entry.held}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
