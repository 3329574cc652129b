import type { Rate } from '@/lib/exercise/classroom/limits';

export type Rates = ReturnType<typeof rates>;

/**
 * Token buckets by name: each fills at its steady rate up to what may come at once. `take` says whether there
 * was one left. Full buckets are forgotten.
 */
export function rates(now: () => number) {
  const buckets = new Map<string, { left: number; at: number; rate: Rate }>();

  function leftIn(bucket: { left: number; at: number; rate: Rate }): number {
    const { left, at, rate } = bucket;
    return Math.min(rate.atOnce, left + ((now() - at) / 1000) * rate.perSecond);
  }
  return {
    take(name: string, rate: Rate): boolean {
      const bucket = buckets.get(name) ?? { left: rate.atOnce, at: now(), rate };
      const left = leftIn(bucket);
      buckets.set(name, { rate, at: now(), left: left >= 1 ? left - 1 : left });
      return left >= 1;
    },
    /** Is there one left, without taking it? */
    has: (name: string): boolean => leftIn(buckets.get(name) ?? FULL) >= 1,
    prune(): void {
      for (const [name, bucket] of buckets) {
        if (leftIn(bucket) >= bucket.rate.atOnce) buckets.delete(name);
      }
    },
  };
}

const FULL = { left: 1, at: 0, rate: { perSecond: 0, atOnce: 1 } };
