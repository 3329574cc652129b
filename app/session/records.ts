import type { Bytes } from '@/lib/vault/bytes';
import type { CaseStore } from './case-store';

/** Sealed records beside the cases, such as drafts of scenarios: written at once, one after another. */
export type Records = {
  /** `undefined` where there is none, or where it does not open. */
  read(name: string): Promise<Bytes | undefined>;
  /**
   * Writes what `make` makes of what is stored, which another tab may have changed. A write that has not
   * begun yet stands for this one as well, so `make` has to read what is newest.
   *
   * @returns whether it is stored
   */
  change(name: string, make: (present: Bytes | undefined) => Bytes): Promise<boolean>;
  /** Once nothing waits any more: whether the newest state of each record is stored. Then it begins anew. */
  settled(): Promise<boolean>;
};

export function createRecords(
  store: () => Pick<CaseStore, 'readRecord' | 'changeRecord'>,
): Records {
  const queued = new Map<string, Promise<boolean>>();
  const newest = new Map<string, Promise<boolean>>();
  let last: Promise<boolean> = Promise.resolve(true);
  return {
    read: (name) => store().readRecord(name),
    change(name, make) {
      const waiting = queued.get(name);
      if (waiting) return waiting;
      const turn = last.then(async () => {
        queued.delete(name);
        const saved = await store()
          .changeRecord(name, make)
          .catch(() => ({ ok: false as const }));
        return saved.ok;
      });
      queued.set(name, turn);
      newest.set(name, turn);
      last = turn;
      return turn;
    },
    async settled() {
      const outcomes = await Promise.all(newest.values());
      newest.clear();
      return outcomes.every((stored) => stored);
    },
  };
}
