/**
 * Which tab may change a case: one at a time, settled by the browser (Web Locks) and not by whoever saves
 * last. The name of the lock is an opaque id; it is never written anywhere.
 */
export type Claims = {
  /** Whether the case is ours now. Lets go of any other. */
  claim(id: string): Promise<boolean>;
  /** The other tab is asked to seal what it has and let go; one that does not answer loses it. */
  takeOver(id: string): Promise<void>;
  release(): void;
};

/** The part of `navigator.locks` that is used; a test passes its own. */
export type Locks = Pick<LockManager, 'request'>;
/** The part of a `BroadcastChannel` that is used. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

/** Long enough to seal a case (a lock has one second for it), and bearable to wait for. */
const PATIENCE = 2000;

export function createClaims(options: {
  /** Absent in old browsers: then every claim holds, and a second save of a case is refused instead. */
  readonly locks: Locks | undefined;
  readonly channel: Channel | undefined;
  /** Another tab wants the case: seal it. Called again, with nothing left to wait for, once it is gone. */
  readonly onLost: (id: string) => Promise<void>;
  /** Aborted once another tab has had the time that it may take to let go. */
  readonly patience?: () => AbortSignal;
}): Claims {
  const { locks, channel, onLost, patience = () => AbortSignal.timeout(PATIENCE) } = options;
  let held: { readonly id: string; readonly letGo: () => void } | undefined;
  /** The number of the last thing asked for: a lock that comes for an earlier one is let go at once. */
  let asked = 0;

  const release = () => {
    asked += 1;
    held?.letGo();
    held = undefined;
  };

  channel?.addEventListener('message', async ({ data }: MessageEvent<unknown>) => {
    if (held === undefined || data !== held.id) return;
    const { id } = held;
    await onLost(id);
    if (held?.id === id) release();
  });

  function hold(manager: Locks, id: string, how: LockOptions): Promise<boolean> {
    release();
    const mine = asked;
    return new Promise((resolve) => {
      let ours = false;
      manager
        .request(`case/${id}`, how, (lock) => {
          if (!lock || mine !== asked) return resolve(false);
          ours = true;
          const kept = new Promise<void>((letGo) => {
            held = { id, letGo };
          });
          resolve(true);
          return kept;
        })
        .catch(() => {
          resolve(false);
          if (!ours || held?.id !== id) return;
          held = undefined;
          void onLost(id);
        });
    });
  }

  return {
    claim: async (id) => (locks ? held?.id === id || hold(locks, id, { ifAvailable: true }) : true),
    async takeOver(id) {
      if (!locks) return;
      channel?.postMessage(id);
      const waiting = hold(locks, id, { signal: patience() });
      const mine = asked;
      if (!(await waiting) && mine === asked) await hold(locks, id, { steal: true });
    },
    release,
  };
}

export const browserClaims = (onLost: (id: string) => Promise<void>): Claims =>
  createClaims({
    locks: typeof navigator === 'undefined' ? undefined : navigator.locks,
    channel: typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('indicia'),
    onLost,
  });
