import type { ReactNode } from 'react';
import { keyed } from '@/lib/memo/keyed';
import type { BlockOf, Memo } from '@/lib/memo/value';
import styles from './memo-preview.module.css';
import { SentenceRun } from './memo-sentences';

/** On a narrow screen each row becomes a small list; the column's name then stands in every cell. */
export function MemoTable({ table, memo }: { table: BlockOf<'table'>; memo: Memo }) {
  return (
    <table className={styles.table}>
      {table.caption ? <caption>{table.caption}</caption> : null}
      <thead>
        <tr>
          {table.head.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(table.rows, (row) => row[0]?.[0]?.text ?? '').map(([key, row]) => (
          <tr key={key}>
            {row.map((cell, column) => (
              <BodyCell
                key={table.head[column]}
                head={table.head[column] ?? ''}
                isRowHead={column === 0 && table.rowHeads === true}
              >
                <SentenceRun sentences={cell} memo={memo} />
              </BodyCell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BodyCell({
  head,
  isRowHead,
  children,
}: {
  head: string;
  isRowHead: boolean;
  children: ReactNode;
}) {
  return isRowHead ? <th scope="row">{children}</th> : <td data-head={head}>{children}</td>;
}
