import type { Finding } from '@/lib/engine/findings';
import type { Verdict } from '@/lib/engine/pack';

const order: Readonly<Record<Verdict, number>> = { met: 0, contested: 1, open: 2, 'not-met': 3 };

/**
 * The order in which a reader should see findings: what is indicated comes before what is open, and
 * within that, what rests on a judgement or on disputed answers comes first, because that is where
 * it will be attacked. Otherwise the order of the law.
 */
export function weakestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding, place) => ({ finding, place }))
    .sort(
      (a, b) =>
        order[a.finding.verdict] - order[b.finding.verdict] ||
        weight(b.finding) - weight(a.finding) ||
        a.place - b.place,
    )
    .map(({ finding }) => finding);
}

function weight({ restsOn }: Finding): number {
  return restsOn.judgements.length > 0 ? 2 : restsOn.disputed.length > 0 ? 1 : 0;
}
