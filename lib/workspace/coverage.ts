import type { Gap, GapRow } from './gaps';

/** How the elements of one crime stand, across all the places in `rows`. */
export type Coverage = {
  readonly crime: string;
  readonly elements: number;
  readonly by: Readonly<Record<Gap, number>>;
};

/** Counts for a picture: a picture of work to do, never a score, so nothing is weighed or summed to one figure. */
export function coverage(rows: readonly GapRow[]): readonly Coverage[] {
  const found = new Map<string, { by: Record<Gap, number>; elements: number }>();
  for (const { crime, gap } of rows) {
    const line = found.get(crime.id) ?? {
      by: { none: 0, proof: 0, dispute: 0, answer: 0 },
      elements: 0,
    };
    line.by[gap] += 1;
    line.elements += 1;
    found.set(crime.id, line);
  }
  return [...found].map(([crime, line]) => ({ crime, ...line }));
}
