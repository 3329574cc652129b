'use client';

import type { AtomRef } from '@/lib/engine/world';
import type { GapRow } from '@/lib/workspace/gaps';
import { ChangeLink } from '../findings/answer-ref';
import type { Reading } from '../use-reading';
import { CellList } from './cell-list';
import styles from './gaps.module.css';

/** One crime at one place: its elements, what each lacks, and where that can be had. */
export function GapTable({
  rows,
  withoutContact,
  open,
  reading,
}: {
  rows: readonly [GapRow, ...GapRow[]];
  withoutContact: boolean;
  open: boolean;
  reading: Reading;
}) {
  const { words, law, cases } = reading;
  const [{ crime }] = rows;
  const name = words('gaps.table.caption', {
    crime: law.ruleText(crime.id).short,
    place: cases.placeName(crime.scope),
  });
  return (
    <details className={styles.crime} open={open}>
      <summary className={styles.summary}>
        <span className={styles.name}>{name}</span>
        <span className={styles.small}>
          {words('gaps.table.missingCount', {
            count: rows.filter(({ gap }) => gap !== 'none').length,
          })}
        </span>
      </summary>
      <table className={styles.table}>
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{words('gaps.table.element')}</th>
            <th scope="col">{words('gaps.table.settle')}</th>
            <th scope="col">{words('gaps.table.proof')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-gap={row.gap}>
              <th scope="row">
                <span className={styles.element}>{law.ruleText(row.element.id).title}</span>
                <span className={styles.gap}>{words(`gaps.gap.${row.gap}`)}</span>
              </th>
              <td>
                <Settle row={row} reading={reading} />
              </td>
              <td>
                <CellList cells={row.cells} withoutContact={withoutContact} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
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
