'use client';

import { Details } from '@/app/components/details';
import { EmptyState } from '@/app/components/empty-state';
import { Table } from '@/app/components/table';
import { Cell, ColumnHead, Row, RowHead } from '@/app/components/table-parts';
import { type FactorLine, factorLines } from '@/lib/workspace/factors';
import type { Reading } from '../use-reading';
import styles from './pictures.module.css';

const ROW = 54;
const EFFECTS = ['harm', 'access'] as const;

/** Factors of identity of each act, by effect on the harm and on access to justice. */
export function FactorsPicture({ reading }: { reading: Reading }) {
  const { words, law, cases, case: c } = reading;
  const factors = law.law.vocabulary.facts.find(({ id }) => id === 'identityFactors');
  const acts = c.acts.flatMap(({ id }) => {
    const lines = factors ? factorLines(c, id, factors) : [];
    return lines.length > 0 ? [{ act: id, lines }] : [];
  });
  return (
    <section>
      <h2>{words('pictures.factors.title')}</h2>
      <p>{words('pictures.factors.lead')}</p>
      {acts.length === 0 ? <EmptyState>{words('pictures.factors.empty')}</EmptyState> : null}
      {acts.map(({ act, lines }) => (
        <div key={act} className={styles.picture}>
          <h3>
            <bdi>{cases.placeName({ act })}</bdi>
          </h3>
          <div className={styles.chart} aria-hidden="true">
            <div className={styles.names}>
              {lines.map(({ factor }) => (
                <span key={factor}>{law.optionLabel('identityFactors', factor)}</span>
              ))}
            </div>
            {EFFECTS.map((effect) => (
              <div key={effect} className={styles.effect}>
                <span className={styles.head}>{words(`pictures.factors.${effect}`)}</span>
                <svg
                  aria-hidden="true"
                  viewBox={`0 0 40 ${lines.length * ROW}`}
                  width="40"
                  height={lines.length * ROW}
                >
                  {lines.map((line, row) => (
                    <Mark key={line.factor} line={line} effect={effect} y={row * ROW + ROW / 2} />
                  ))}
                </svg>
              </div>
            ))}
          </div>
          <Details summary={words('pictures.table')}>
            <Table
              caption={cases.placeName({ act })}
              heads={
                <>
                  <ColumnHead>{words('pictures.factors.factor')}</ColumnHead>
                  <ColumnHead>{words('pictures.factors.harm')}</ColumnHead>
                  <ColumnHead>{words('pictures.factors.access')}</ColumnHead>
                </>
              }
            >
              {lines.map((line) => (
                <Row key={line.factor}>
                  <RowHead>{law.optionLabel('identityFactors', line.factor)}</RowHead>
                  {EFFECTS.map((effect) => (
                    <Cell key={effect}>
                      {line[effect] === 'not-recorded'
                        ? words('pictures.factors.not')
                        : words(`explain.value.${line[effect]}`)}
                    </Cell>
                  ))}
                </Row>
              ))}
            </Table>
          </Details>
        </div>
      ))}
    </section>
  );
}

/** Full: yes. Half: accounts differ. Ring: no. Nothing: not recorded. */
function Mark({ line, effect, y }: { line: FactorLine; effect: 'harm' | 'access'; y: number }) {
  const value = line[effect];
  if (value === 'not-recorded') return <circle className={styles.dot} cx="20" cy={y} r="1.5" />;
  return (
    <g className={styles.mark} data-value={value}>
      <circle cx="20" cy={y} r="9" />
      {value === 'accounts-differ' ? <path d={`M20 ${y - 9} a9 9 0 0 1 0 18 z`} /> : null}
    </g>
  );
}
