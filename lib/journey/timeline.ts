import type { Act, Case } from '@/lib/case/schema';

/** Acts of one date, in the order of the case. */
export type Moment = { readonly when: string; readonly acts: readonly Act[] };

/**
 * The acts in order of their coarse dates. A year stands before its months: it is no claim that the act
 * came first, only that no more is known. Acts without a date are not placed anywhere.
 */
export function timeline(c: Case): {
  readonly moments: readonly Moment[];
  readonly undated: readonly Act[];
} {
  const byDate = new Map<string, Act[]>();
  const undated: Act[] = [];
  for (const act of c.acts) {
    if (act.when === undefined) undated.push(act);
    else byDate.set(act.when, [...(byDate.get(act.when) ?? []), act]);
  }
  const moments = [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([when, acts]) => ({ when, acts }));
  return { moments, undated };
}
