import type { Law } from '@/lib/engine/pack';
import { keyOf } from '@/lib/engine/unchecked';

/** How many places in documents the law cites, each counted once. */
export function citationsIn(law: Law): number {
  const cited = [
    ...law.packs.flatMap((pack) => pack.rules.flatMap(({ sources }) => sources)),
    ...law.holdings,
    ...law.cumulation.sources,
    ...law.sources.flatMap(({ series }) => series ?? []),
  ];
  return new Set(cited.map(keyOf)).size;
}
