import type { Memo } from '../value';

/**
 * Start and end of a line in place of left and right: the renderer knows physical sides only, so a
 * memo from right to left is mirrored here and nowhere else.
 */
export function sidesOf(direction: Memo['direction']) {
  const mirrored = direction === 'rtl';
  return {
    row: mirrored ? 'row-reverse' : 'row',
    /** Where numbers in a column line up. */
    textEnd: mirrored ? 'left' : 'right',
    marginStart: (points: number) => (mirrored ? { marginRight: points } : { marginLeft: points }),
    marginEnd: (points: number) => (mirrored ? { marginLeft: points } : { marginRight: points }),
    paddingStart: (points: number) =>
      mirrored ? { paddingRight: points } : { paddingLeft: points },
    paddingEnd: (points: number) => (mirrored ? { paddingLeft: points } : { paddingRight: points }),
    borderStart: (edge: string) => (mirrored ? { borderRight: edge } : { borderLeft: edge }),
  } as const;
}
