'use client';

import {
  Cell,
  ColumnHead,
  Row,
  RowHead,
  TableBody,
  TableFrame,
  TableHead,
} from '@/app/components/table-parts';
import { Verdict } from '@/app/components/verdict';
import type { Finding } from '@/lib/engine/findings';
import { samePlace } from '@/lib/memo/case-index';
import type { Reading } from '../use-reading';
import styles from './element-table.module.css';
import type { ElementRow } from './view-model/elements-of';
import { findingKey } from './view-model/finding-index';

/** The elements of a crime with what the answers say to each, and where each comes from. */
export function ElementTable({
  crime,
  rows,
  reading,
}: {
  crime: Finding;
  rows: readonly ElementRow[];
  reading: Reading;
}) {
  const { law, words } = reading;
  if (rows.length === 0) return null;
  return (
    <TableFrame className={styles.table}>
      <caption className={styles.caption}>
        {words('findings.crime.elements', { crime: law.ruleText(crime.id).short })}
      </caption>
      <TableHead>
        <Row>
          <ColumnHead>{words('findings.crime.number')}</ColumnHead>
          <ColumnHead>{words('findings.crime.element')}</ColumnHead>
          <ColumnHead>{words('findings.crime.answer')}</ColumnHead>
        </Row>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <ElementLine
            key={findingKey(row.finding.id, row.finding.scope)}
            crime={crime}
            row={row}
            reading={reading}
          />
        ))}
      </TableBody>
    </TableFrame>
  );
}

function ElementLine({
  crime,
  row,
  reading,
}: {
  crime: Finding;
  row: ElementRow;
  reading: Reading;
}) {
  const { law, words, cases, explain } = reading;
  const { rule, finding } = row;
  const own = rule.element?.of === crime.id;
  const number = own ? (rule.element?.number ?? words('findings.crime.article30')) : null;
  const elsewhere = !samePlace(finding.scope, crime.scope) && finding.scope.act === undefined;
  return (
    <Row>
      <Cell className={styles.number}>{number}</Cell>
      <RowHead className={styles.element}>
        <span className={styles.title}>{law.ruleText(rule.id).title}</span>
        {elsewhere && Object.keys(finding.scope).length > 0 ? (
          <span className={styles.small}>{cases.placeName(finding.scope)}</span>
        ) : null}
        {rule.sources.map((citation) => {
          const { text, checked } = explain.cite(citation);
          return (
            <span key={text} className={styles.small}>
              <bdi lang="en">{text}</bdi>
              {checked ? null : (
                <span className={styles.unchecked}> {words('sources.checked.not')}</span>
              )}
            </span>
          );
        })}
        {explain.restsOn(finding).map((sentence) => (
          <span key={sentence.text} className={styles.rests}>
            {sentence.text}
          </span>
        ))}
      </RowHead>
      <Cell>
        <Verdict kind={rule.kind} verdict={finding.verdict} />
      </Cell>
    </Row>
  );
}
