'use client';

import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import {
  Cell,
  ColumnHead,
  Row,
  RowHead,
  TableBody,
  TableFrame,
  TableHead,
} from '@/app/components/table-parts';
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
      <TableFrame className={styles.chart}>
        <caption className="visually-hidden">{words('library.chart.caption')}</caption>
        <TableHead>
          <Row>
            <ColumnHead>{words('library.chart.decision')}</ColumnHead>
            <ColumnHead>{words('library.chart.stage')}</ColumnHead>
            <ColumnHead>{words('library.chart.held')}</ColumnHead>
          </Row>
        </TableHead>
        <TableBody>
          {shown.map((entry) => (
            <Row key={entry.key}>
              <RowHead>{entry.decision}</RowHead>
              <Cell>{entry.stage}</Cell>
              <Cell>{entry.held}</Cell>
            </Row>
          ))}
        </TableBody>
      </TableFrame>
    </>
  );
}
