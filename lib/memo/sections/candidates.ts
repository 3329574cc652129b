import type { Finding } from '@/lib/engine/findings';
import type { Desk } from '../desk';

/** The findings of the crimes worth considering, in the order of the law. */
export function candidateFindings(desk: Desk): readonly Finding[] {
  return desk.assessment.candidates.flatMap((x) => desk.finding(x.crime, x.scope) ?? []);
}

/** What is indicated, then what is disputed, then what lacks least. */
export function strongestFirst(crimes: readonly Finding[]): readonly Finding[] {
  const order = ['met', 'contested', 'open', 'not-met'];
  return [...crimes].sort(
    (a, b) =>
      order.indexOf(a.verdict) - order.indexOf(b.verdict) || a.missing.length - b.missing.length,
  );
}
