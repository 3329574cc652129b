'use client';

import { Details } from '@/app/components/details';
import { EmptyState } from '@/app/components/empty-state';
import { Table } from '@/app/components/table';
import { Cell, ColumnHead, Row, RowHead } from '@/app/components/table-parts';
import { answerAt } from '@/lib/case/read';
import type { Reading } from '../use-reading';
import styles from './pictures.module.css';

const PERIODS = ['before', 'from', 'unknown'] as const;
type Period = (typeof PERIODS)[number];

/** Contexts by period, as coarse as it is asked; in each, how many acts. */
export function TimePicture({ reading }: { reading: Reading }) {
  const { words, cases, case: c } = reading;
  const rows = c.contexts.map(({ id }) => ({
    id,
    period: periodOf(answerAt(c, { context: id }, 'period')),
    acts: c.acts.filter((act) => act.contexts.some(({ context }) => context === id)).length,
  }));
  return (
    <section>
      <h2>{words('pictures.time.title')}</h2>
      <p>{words('pictures.time.lead')}</p>
      {rows.length === 0 ? (
        <EmptyState>{words('pictures.time.empty')}</EmptyState>
      ) : (
        <>
          <div className={styles.time} aria-hidden="true">
            {PERIODS.map((period) => (
              <div key={period} className={styles.period} data-period={period}>
                <span className={styles.head}>{words(`pictures.time.${period}`)}</span>
                {rows
                  .filter((row) => row.period === period)
                  .map(({ id, acts }) => (
                    <div key={id} className={styles.context}>
                      <bdi>{cases.placeName({ context: id })}</bdi>
                      <Acts count={acts} />
                    </div>
                  ))}
              </div>
            ))}
          </div>
          <Details summary={words('pictures.table')}>
            <Table
              caption={words('pictures.time.title')}
              heads={
                <>
                  <ColumnHead>{words('pictures.time.context')}</ColumnHead>
                  <ColumnHead>{words('pictures.time.period')}</ColumnHead>
                  <ColumnHead>{words('pictures.time.acts')}</ColumnHead>
                </>
              }
            >
              {rows.map(({ id, period, acts }) => (
                <Row key={id}>
                  <RowHead>
                    <bdi>{cases.placeName({ context: id })}</bdi>
                  </RowHead>
                  <Cell>{words(`pictures.time.${period}`)}</Cell>
                  <Cell>{acts}</Cell>
                </Row>
              ))}
            </Table>
          </Details>
        </>
      )}
    </section>
  );
}

const MOST = 40;

/** A stroke for each act, up to as many as can be seen. */
function Acts({ count }: { count: number }) {
  const strokes = Math.min(count, MOST);
  return (
    <svg
      viewBox={`0 0 ${strokes * 5 + 1} 14`}
      width={strokes * 5 + 1}
      height="14"
      aria-hidden="true"
    >
      {Array.from({ length: strokes }, (_, place) => place * 5 + 2).map((x) => (
        <path key={x} className={styles.stroke} d={`M${x} 1 V13`} />
      ))}
    </svg>
  );
}

function periodOf(answer: ReturnType<typeof answerAt>): Period {
  if (answer?.state !== 'answered') return 'unknown';
  return answer.value === 'before-july-2002' ? 'before' : 'from';
}
