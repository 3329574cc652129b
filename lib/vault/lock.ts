import type { Clock } from './autosave';

/** The keys are dropped after this time, whatever has become of the save. */
const LONGEST_WAIT = 1000;

/**
 * The second half of lock and exit: what is typed is sealed, then the keys are dropped; after one second
 * they are dropped anyway. The first half, blanking the screen, is the caller's, in the task of the key
 * press and before this is called.
 *
 * @returns what can be said to the person next time: whether the last change was sealed.
 */
export async function sealThenDrop(steps: {
  /** Resolves to whether everything is sealed. */
  readonly seal: () => Promise<boolean>;
  readonly drop: () => void;
  readonly clock: Clock;
}): Promise<'sealed' | 'not-sealed'> {
  let cancel: () => void = () => undefined;
  const tooLong = new Promise<boolean>((resolve) => {
    cancel = steps.clock.after(LONGEST_WAIT, () => resolve(false));
  });
  try {
    const sealed = await Promise.race([steps.seal().catch(() => false), tooLong]);
    return sealed ? 'sealed' : 'not-sealed';
  } finally {
    cancel();
    steps.drop();
  }
}
