'use client';

import { useWords } from '@/app/words/words';
import type { GapCell } from '@/lib/workspace/gaps';
import styles from './gaps.module.css';

/** Kinds of proof for one element, those of one state and cost in one line, with a mark. */
export function CellList({
  cells,
  withoutContact,
}: {
  cells: readonly GapCell[];
  withoutContact: boolean;
}) {
  const words = useWords();
  const nameOf = (cell: GapCell) => {
    const kind = words(`evidence.kinds.${cell.kind}`);
    return cell.items.length > 0 ? words('gaps.cell.items', { kind, items: namesOf(cell) }) : kind;
  };
  return (
    <ul className={styles.cells}>
      {linesOf(shownCells(cells, withoutContact)).map(([first, ...more]) => (
        <li
          key={`${first.state} ${first.newContact}`}
          className={styles.cell}
          data-state={first.state}
        >
          <CellMark state={first.state} />
          <span>
            <span className={styles.state}>
              {words('gaps.cell.line', {
                state: words(`gaps.cell.${first.state}`),
                contact: words(`gaps.cell.${first.newContact}`),
              })}
            </span>{' '}
            {[first, ...more].map(nameOf).join('; ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What is there comes first, what needs a new contact last. */
function linesOf(cells: readonly GapCell[]): readonly [GapCell, ...GapCell[]][] {
  const lines = new Map<string, [GapCell, ...GapCell[]]>();
  for (const state of ['held', 'listed', 'open'] as const) {
    for (const cell of cells.filter((c) => c.state === state)) {
      const key = `${state} ${cell.newContact}`;
      const line = lines.get(key);
      if (line) line.push(cell);
      else lines.set(key, [cell]);
    }
  }
  return [...lines.values()];
}

export const namesOf = ({ items }: GapCell): string => items.map(({ label }) => label).join('; ');

/** "Not known" counts as a contact that may be needed. */
export const shownCells = (cells: readonly GapCell[], withoutContact: boolean) =>
  cells.filter(({ newContact }) => !withoutContact || newContact === 'no');

/** Full, half, empty: told apart without colour. */
function CellMark({ state }: { state: GapCell['state'] }) {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <rect
        x="2"
        y="2"
        width="12"
        height="12"
        fill={state === 'held' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={state === 'open' ? '2.6 2.3' : undefined}
      />
      {state === 'listed' ? <path d="M2 14 14 2v12z" fill="currentColor" /> : null}
    </svg>
  );
}
