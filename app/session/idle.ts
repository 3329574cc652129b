import type { Clock } from '@/lib/vault/autosave';

/** How long the warning stands before the store is locked. */
export const WARNING = 60_000;

export type Idle = {
  /** Something was done: the time begins anew. */
  touched(): void;
  stop(): void;
};

/**
 * Says when nothing was done for a time: first a warning, then the end. It goes by the time of day, so a
 * device that slept past the end is locked as soon as it wakes.
 *
 * @param options.after milliseconds without use until the end
 */
export function watchIdle(options: {
  readonly after: number;
  readonly clock: Clock;
  readonly onWarn: () => void;
  readonly onEnd: () => void;
}): Idle {
  const { after, clock, onWarn, onEnd } = options;
  let last = clock.now();
  let warned = false;
  let cancel: () => void = () => undefined;

  function look(): void {
    const left = last + after - clock.now();
    if (left <= 0) {
      onEnd();
      return;
    }
    if (left <= WARNING && !warned) {
      warned = true;
      onWarn();
    }
    cancel = clock.after(warned ? left : left - WARNING, look);
  }
  look();

  return {
    touched() {
      last = clock.now();
      if (!warned) return;
      warned = false;
      cancel();
      look();
    },
    stop: () => cancel(),
  };
}
