import type { ReactNode } from 'react';
import {
  Cell,
  ColumnHead,
  Row,
  RowHead,
  TableBody,
  TableFrame,
  TableHead,
} from '@/app/components/table-parts';
import { keyed } from '@/lib/memo/keyed';
import type { BlockOf, Memo } from '@/lib/memo/value';
import styles from './memo-preview.module.css';
import { SentenceRun } from './memo-sentences';

/** On a narrow screen each row becomes a small list; the column's name then stands in every cell. */
export function MemoTable({ table, memo }: { table: BlockOf<'table'>; memo: Memo }) {
  return (
    <TableFrame className={styles.table}>
      {table.caption ? <caption>{table.caption}</caption> : null}
      <TableHead>
        <Row>
          {table.head.map((head) => (
            <ColumnHead key={head}>{head}</ColumnHead>
          ))}
        </Row>
      </TableHead>
      <TableBody>
        {keyed(table.rows, (row) => row[0]?.[0]?.text ?? '').map(([key, row]) => (
          <Row key={key}>
            {row.map((cell, column) => (
              <BodyCell
                key={table.head[column]}
                head={table.head[column] ?? ''}
                isRowHead={column === 0 && table.rowHeads === true}
              >
                <SentenceRun sentences={cell} memo={memo} />
              </BodyCell>
            ))}
          </Row>
        ))}
      </TableBody>
    </TableFrame>
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
  return isRowHead ? <RowHead>{children}</RowHead> : <Cell data-head={head}>{children}</Cell>;
}
