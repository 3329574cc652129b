'use client';

import { Details } from '@/app/components/details';
import { Table } from '@/app/components/table';
import { Cell, ColumnHead, Row, RowHead } from '@/app/components/table-parts';
import { type Coverage, coverage } from '@/lib/workspace/coverage';
import type { Gap, GapRow } from '@/lib/workspace/gaps';
import type { Reading } from '../use-reading';
import styles from './gaps.module.css';

const ORDER = ['none', 'proof', 'dispute', 'answer'] as const satisfies readonly Gap[];
const LINE = 22;
const CELL = 24;

/** A square for each element of each crime, by what it lacks; the same numbers as a table behind it. */
export function CoveragePicture({ rows, reading }: { rows: readonly GapRow[]; reading: Reading }) {
  const { words, law } = reading;
  const lines = coverage(rows);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="coverage" className={styles.section}>
      <h2 id="coverage">{words('gaps.picture.title')}</h2>
      <p className={styles.about}>{words('gaps.picture.lead')}</p>
      <ul className={styles.key}>
        {ORDER.map((gap) => (
          <li key={gap}>
            <svg viewBox={`0 0 ${LINE} ${LINE}`} width="16" height="16" aria-hidden="true">
              <Square gap={gap} x={1} />
            </svg>
            {words(`gaps.gap.${gap}`)}
          </li>
        ))}
      </ul>
      <ul className={styles.bars}>
        {lines.map((line) => (
          <li key={line.crime} className={styles.bar}>
            <span>{law.ruleText(line.crime).short}</span>
            <Squares line={line} />
          </li>
        ))}
      </ul>
      <Details summary={words('gaps.picture.table')}>
        <Table
          caption={words('gaps.picture.title')}
          heads={
            <>
              <ColumnHead>{words('gaps.picture.crime')}</ColumnHead>
              <ColumnHead>{words('gaps.picture.of')}</ColumnHead>
            </>
          }
        >
          {lines.map(({ crime, elements, by }) => (
            <Row key={crime}>
              <RowHead>{law.ruleText(crime).short}</RowHead>
              <Cell>
                {elements}
                {ORDER.filter((gap) => by[gap] > 0).map((gap) => (
                  <span key={gap} className={styles.number}>
                    {words('gaps.picture.count', {
                      what: words(`gaps.gap.${gap}`),
                      count: by[gap],
                    })}
                  </span>
                ))}
              </Cell>
            </Row>
          ))}
        </Table>
      </Details>
    </section>
  );
}

/** At most this many squares in a row; where there are more elements, each square stands for several. */
const MOST = 24;

function Squares({ line: { by, elements } }: { line: Coverage }) {
  const share = Math.max(1, Math.ceil(elements / MOST));
  const squares = ORDER.flatMap((gap) =>
    Array.from({ length: Math.ceil(by[gap] / share) }, () => gap),
  );
  return (
    <svg
      className={styles.squares}
      viewBox={`0 0 ${squares.length * CELL} ${LINE}`}
      width={squares.length * CELL}
      height={LINE}
      aria-hidden="true"
    >
      {squares.map((gap, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: squares have no other name than their place
        <Square key={place} gap={gap} x={place * CELL + 1} />
      ))}
    </svg>
  );
}

/** Full, outlined, crossed, dashed: told apart without colour. */
function Square({ gap, x }: { gap: Gap; x: number }) {
  return (
    <g className={styles.square} data-gap={gap}>
      <rect x={x} y="1" width="20" height="20" />
      {gap === 'dispute' ? <path d={`M${x} 21 L${x + 20} 1 V21 Z`} /> : null}
      {gap === 'proof' ? <circle cx={x + 10} cy="11" r="4" /> : null}
    </g>
  );
}
