import type { Clock } from '@/lib/vault/autosave';

/** A clock that stands still until it is told to go on. */
export function fakeClock(): Clock & { goOn(milliseconds: number): Promise<void> } {
  let time = 0;
  const timers = new Set<{ at: number; call: () => void }>();
  return {
    now: () => time,
    after: (milliseconds, call) => {
      const timer = { at: time + milliseconds, call };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async goOn(milliseconds) {
      const until = time + milliseconds;
      await settled();
      for (;;) {
        const next = [...timers].sort((a, b) => a.at - b.at)[0];
        if (!next || next.at > until) break;
        time = next.at;
        timers.delete(next);
        next.call();
        await settled();
      }
      time = until;
      await settled();
    },
  };
}

/** Lets everything that is ready run: promises only, no timers. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
