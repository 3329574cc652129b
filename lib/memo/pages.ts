import { partsOf } from './pdf/parts';
import type { Memo } from './value';

/** How a memo falls on printed pages: how many there are, and on which (from 1) each of its parts begins. */
export type Pages = { readonly count: number; readonly of: ReadonlyMap<string, number> };

/**
 * The parts (`pdf/parts.ts`) with which, or within which, a new page begins, in the order of reading, and the
 * number of that page. A part that the layout does not know is passed over.
 */
export function pageStarts(memo: Memo, pages: Pages): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  let last = 0;
  for (const part of partsOf(memo)) {
    const page = pages.of.get(part) ?? last;
    if (page > last) starts.set(part, page);
    last = Math.max(last, page);
  }
  return starts;
}
