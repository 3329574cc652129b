/**
 * Decides when to seal what is typed: a save is begun soon enough after the first unsaved change that
 * it is done within a second, also while the person types on; on demand at once (page hidden, lock).
 * Saves never overlap and the last change is never lost: what failed stays unsaved and is tried again.
 */

export type SaveOutcome<Why extends string> =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: Why };

export type AutosaveState<Why extends string> =
  /** Nothing was changed yet, or everything is sealed (since `at`). */
  | { readonly is: 'saved'; readonly at: number | undefined }
  | { readonly is: 'unsaved' }
  | { readonly is: 'saving' }
  /** Still held here, and tried again. `unexpected`: the save threw. */
  | { readonly is: 'failed'; readonly why: Why | 'unexpected' };

/** The clock of the page; tests have their own. */
export type Clock = {
  readonly now: () => number;
  /** Calls back once, after so many milliseconds. The result takes it back. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
};

/** The clock of a page: milliseconds since it was opened. */
export const pageClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

export type Autosave<T, Why extends string> = {
  /** The newest state of the work; what it replaces (see `merge`) need not be saved any more. */
  changed(work: T): void;
  /** Saves now whatever is unsaved, and also what changes while it does. */
  flush(): Promise<AutosaveState<Why>>;
  state(): AutosaveState<Why>;
  /** Everything that is not sealed yet, also what a save under way is trying. */
  held(): T | undefined;
  /** No further saves begin. What is unsaved stays unsaved: flush first. */
  stop(): void;
};

/** Leaves a fifth of the second for the save itself. */
const DELAY = 800;
const RETRY_DELAYS = [1000, 2000, 5000, 10_000];

/**
 * Takes changes as they come, and saves them by `options.save`, which answers with a value; one that throws counts as
 * failed. See above for when. `onState` is told of every change of state, in the task in which it happens.
 */
export function createAutosave<T, Why extends string>(options: {
  readonly save: (work: T) => Promise<SaveOutcome<Why>>;
  /**
   * What is left to save when `newer` comes while `older` is unsaved. By default the newer replaces the
   * older; where work is about several things (two cases, one after the other) it has to hold both.
   */
  readonly merge?: (older: T, newer: T) => T;
  readonly clock?: Clock;
  readonly onState?: (state: AutosaveState<Why>) => void;
}): Autosave<T, Why> {
  const clock = options.clock ?? pageClock;
  const merge = options.merge ?? ((_: T, newer: T) => newer);
  let state: AutosaveState<Why> = { is: 'saved', at: undefined };
  /** In a box of its own, so that any value, `undefined` too, can be work. */
  type Unsaved = { readonly work: T; readonly since: number };
  let unsaved: Unsaved | undefined;
  /** What the save under way has taken. */
  let trying: Unsaved | undefined;
  let running: Promise<void> | undefined;
  let cancel: (() => void) | undefined;
  let failures = 0;
  let stopped = false;

  const pending = () => unsaved;

  const become = (next: AutosaveState<Why>) => {
    state = next;
    options.onState?.(next);
  };

  const plan = (delay: number) => {
    cancel?.();
    cancel = stopped ? undefined : clock.after(Math.max(0, delay), () => void run());
  };

  async function attempt(work: T): Promise<SaveOutcome<Why | 'unexpected'>> {
    try {
      return await options.save(work);
    } catch {
      return { ok: false, why: 'unexpected' };
    }
  }

  async function saveOnce(taken: Unsaved): Promise<void> {
    unsaved = undefined;
    trying = taken;
    become({ is: 'saving' });
    const outcome = await attempt(taken.work);
    // Before anything else: a change that is made from here on has to plan its own save.
    running = undefined;
    trying = undefined;
    // A change made meanwhile is newer than what was taken; its own second counts from when it was made.
    const newer = pending();
    if (outcome.ok) {
      failures = 0;
      if (newer) {
        plan(newer.since + DELAY - clock.now());
        become({ is: 'unsaved' });
      } else {
        become({ is: 'saved', at: clock.now() });
      }
      return;
    }
    unsaved = newer ? { work: merge(taken.work, newer.work), since: taken.since } : taken;
    plan(RETRY_DELAYS[Math.min(failures, RETRY_DELAYS.length - 1)] ?? DELAY);
    failures += 1;
    become({ is: 'failed', why: outcome.why });
  }

  function run(): Promise<void> {
    cancel?.();
    cancel = undefined;
    if (!running && unsaved) running = saveOnce(unsaved);
    return running ?? Promise.resolve();
  }

  return {
    changed(work) {
      const first = unsaved === undefined;
      unsaved = unsaved
        ? { work: merge(unsaved.work, work), since: unsaved.since }
        : { work, since: clock.now() };
      if (running) return;
      // After a failure the retry is already planned, and "failed" stays said until a save succeeds.
      if (first && state.is !== 'failed') {
        plan(DELAY);
        become({ is: 'unsaved' });
      }
    },

    async flush() {
      // A save under way holds an older state; what came of it is no answer yet.
      if (running) await running;
      do {
        await run();
      } while (pending() && state.is !== 'failed');
      return state;
    },

    state: () => state,

    held: () => (trying && unsaved ? merge(trying.work, unsaved.work) : (trying ?? unsaved)?.work),

    stop() {
      stopped = true;
      cancel?.();
      cancel = undefined;
    },
  };
}
