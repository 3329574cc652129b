'use client';

import { useState } from 'react';
import {
  Cell,
  ColumnHead,
  Row,
  RowHead,
  TableBody,
  TableFrame,
  TableHead,
} from '@/app/components/table-parts';
import type { AtomRef } from '@/lib/engine/world';
import type { GapRow } from '@/lib/workspace/gaps';
import { ChangeLink } from '../findings/answer-ref';
import { OpeningLine } from '../findings/opening-line';
import type { Reading } from '../use-reading';
import { CellList } from './cell-list';
import styles from './gaps.module.css';

/** One crime at one place: its elements, what each lacks, and where that can be had. */
export function GapTable({
  rows,
  withoutContact,
  first,
  reading,
}: {
  rows: readonly [GapRow, ...GapRow[]];
  withoutContact: boolean;
  /** Open from the beginning. */
  first: boolean;
  reading: Reading;
}) {
  const { words, law, cases } = reading;
  const [open, setOpen] = useState(first);
  const [{ crime }] = rows;
  const title = law.ruleText(crime.id).short;
  const place = cases.placeName(crime.scope);
  const name = words('gaps.table.caption', { crime: title, place });
  const missing = rows.filter(({ gap }) => gap !== 'none').length;
  return (
    <OpeningLine
      title={title}
      small={[place, words('gaps.table.missingCount', { count: missing })]}
      open={open}
      onToggle={setOpen}
    >
      {() => (
        <TableFrame className={styles.table}>
          <caption className="visually-hidden">{name}</caption>
          <TableHead>
            <Row>
              <ColumnHead>{words('gaps.table.element')}</ColumnHead>
              <ColumnHead>{words('gaps.table.settle')}</ColumnHead>
              <ColumnHead>{words('gaps.table.proof')}</ColumnHead>
            </Row>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <Row key={row.key} data-gap={row.gap}>
                <RowHead>
                  <span className={styles.element}>{law.ruleText(row.element.id).title}</span>
                  <span className={styles.gap}>{words(`gaps.gap.${row.gap}`)}</span>
                </RowHead>
                <Cell>
                  <Settle row={row} reading={reading} />
                </Cell>
                <Cell>
                  <CellList cells={row.cells} withoutContact={withoutContact} />
                </Cell>
              </Row>
            ))}
          </TableBody>
        </TableFrame>
      )}
    </OpeningLine>
  );
}

function Settle({ row, reading }: { row: GapRow; reading: Reading }) {
  const { words } = reading;
  const { gap, toAsk, staysOpen } = row;
  if (gap === 'proof') return <p>{words('gaps.table.linkProof')}</p>;
  if (gap === 'dispute') return <p>{words('gaps.table.dispute')}</p>;
  if (gap === 'none') return <p>{words('gaps.table.nothing')}</p>;
  return (
    <>
      {toAsk.length > 0 ? (
        <>
          <p className={styles.small}>{words('gaps.table.toAsk')}</p>
          <Questions atoms={toAsk} reading={reading} />
        </>
      ) : (
        <p>{words('gaps.table.evidenceOnly')}</p>
      )}
      {staysOpen.length > 0 ? (
        <>
          <p className={styles.small}>{words('gaps.table.staysOpen')}</p>
          <Questions atoms={staysOpen} reading={reading} />
        </>
      ) : null}
    </>
  );
}

function Questions({ atoms, reading }: { atoms: readonly AtomRef[]; reading: Reading }) {
  const { law } = reading;
  return (
    <ul className={styles.questions}>
      {atoms.map((atom) => (
        <li
          key={`${atom.fact} ${atom.at.act ?? ''} ${atom.at.context ?? ''} ${atom.at.group ?? ''}`}
        >
          {law.factShort(atom.fact)} <ChangeLink atom={atom} reading={reading} />
        </li>
      ))}
    </ul>
  );
}
