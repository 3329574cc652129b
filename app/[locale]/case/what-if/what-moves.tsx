'use client';

import { Details } from '@/app/components/details';
import { Table } from '@/app/components/table';
import { Cell, ColumnHead, Row, RowHead } from '@/app/components/table-parts';
import { Verdict } from '@/app/components/verdict';
import type { Difference, FindingChange } from '@/lib/engine/difference';
import { keyOf } from '@/lib/workspace/behind';
import type { Reading } from '../use-reading';
import styles from './what-if.module.css';

/** Crimes and steps that move come first; the rest stands behind one line. */
export function WhatMoves({
  difference,
  reading,
}: {
  difference: Difference | 'failed' | 'working' | null;
  reading: Reading;
}) {
  const { words, law } = reading;
  if (difference === null || typeof difference === 'string') {
    const said = difference === null ? 'choose' : difference;
    return <p role="status">{words(`whatIf.${said}`)}</p>;
  }
  const { findings, candidates } = difference;
  const first = findings.filter(({ kind }) => kind === 'crime' || kind === 'step');
  const others = findings.filter((f) => !first.includes(f));
  const names = (list: Difference['candidates']['came']) =>
    [...new Set(list.map(({ crime }) => law.ruleText(crime).short))].join('; ');
  return (
    <>
      <p role="status" className={styles.said}>
        {findings.length === 0
          ? words('whatIf.same')
          : words('whatIf.moved', { count: findings.length, crimes: first.length })}
      </p>
      {candidates.came.length > 0 ? (
        <p>{words('whatIf.came', { crimes: names(candidates.came) })}</p>
      ) : null}
      {candidates.went.length > 0 ? (
        <p>{words('whatIf.went', { crimes: names(candidates.went) })}</p>
      ) : null}
      {first.length > 0 ? <Moved findings={first} reading={reading} /> : null}
      {others.length > 0 ? (
        <Details summary={words('whatIf.others', { count: others.length })}>
          <Moved findings={others} reading={reading} />
        </Details>
      ) : null}
    </>
  );
}

function Moved({ findings, reading }: { findings: readonly FindingChange[]; reading: Reading }) {
  const { words, law, cases } = reading;
  return (
    <Table
      caption={words('whatIf.table.caption')}
      stacks
      heads={
        <>
          <ColumnHead>{words('whatIf.table.finding')}</ColumnHead>
          <ColumnHead>{words('whatIf.table.now')}</ColumnHead>
          <ColumnHead>{words('whatIf.table.after')}</ColumnHead>
        </>
      }
    >
      {findings.map(({ id, kind, at, before, after }) => (
        <Row key={keyOf(id, at)}>
          <RowHead>
            {law.ruleText(id).short}
            <span className={styles.place}>{cases.placeName(at)}</span>
          </RowHead>
          {[before, after].map((verdict, side) => (
            <Cell
              key={side === 0 ? 'now' : 'then'}
              data-label={words(side === 0 ? 'whatIf.table.now' : 'whatIf.table.after')}
            >
              {verdict === 'not-in-force' ? (
                words('whatIf.notInForce')
              ) : (
                <Verdict kind={kind} verdict={verdict} />
              )}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}
