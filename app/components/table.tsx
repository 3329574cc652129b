import type { ReactNode } from 'react';
import styles from './table.module.css';
import { Row, TableBody, TableFrame, TableHead } from './table-parts';

/**
 * Rows to be compared. With `stacks` each row is a block on a narrow screen, and a cell says its column by
 * the `data-label` that it carries.
 */
export function Table({
  caption,
  captionShown = false,
  stacks = false,
  heads,
  children,
}: {
  caption: string;
  captionShown?: boolean;
  stacks?: boolean;
  /** The heads of the columns: `th` with `scope="col"`. */
  heads: ReactNode;
  /** The rows. */
  children: ReactNode;
}) {
  return (
    <TableFrame className={styles.table} data-stacks={stacks || undefined}>
      <caption className={captionShown ? undefined : 'visually-hidden'}>{caption}</caption>
      <TableHead>
        <Row>{heads}</Row>
      </TableHead>
      <TableBody>{children}</TableBody>
    </TableFrame>
  );
}
