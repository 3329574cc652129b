import type { Case } from '@/lib/case/schema';
import { type Autosave, type Clock, createAutosave } from '@/lib/vault/autosave';
import type { SaveFault } from '@/lib/vault/opened-vault';
import { asAnother } from './beside';
import type { CaseStore } from './case-store';
import type { SaveState } from './session-state';
import { mergeUnsaved, removing, saving, store as storeAll, type Unsaved } from './unsaved';

/** Keeps the cases of an open vault stored: what is typed soon, all of it on demand. */
export type Keeper = {
  changed(c: Case, keep?: boolean): void;
  removed(id: string): void;
  /** Whether something of this case is not stored yet. */
  holds(id: string): boolean;
  /** Whether everything is stored now. */
  flush(): Promise<boolean>;
  /** As `flush`; and what cannot be stored because another tab changed it is kept beside that. */
  seal(cases: readonly Case[]): Promise<boolean>;
  stop(): void;
};

export function createKeeper(options: {
  readonly store: CaseStore;
  readonly clock: Clock;
  readonly onState: (state: SaveState) => void;
  readonly relabel: (label: string) => string;
}): Keeper {
  const { store, clock, onState, relabel } = options;
  let tried: Unsaved = new Map();
  const saver: Autosave<Unsaved, SaveFault> = createAutosave<Unsaved, SaveFault>({
    save: (unsaved) => {
      tried = unsaved;
      return storeAll(unsaved, store);
    },
    merge: mergeUnsaved,
    onState,
    clock,
  });
  const flush = async () => (await saver.flush()).is === 'saved';

  return {
    changed: (c, keep = false) => saver.changed(saving(c, keep)),
    removed: (id) => saver.changed(removing(id)),
    holds: (id) => saver.held()?.has(id) ?? false,
    flush,
    async seal(cases) {
      if (await flush()) return true;
      const state = saver.state();
      if (state.is !== 'failed' || state.why !== 'changed') return false;
      let sealed = true;
      for (const c of cases.filter(({ id }) => tried.has(id))) {
        const saved = await store.save(c, true);
        if (saved.ok) continue;
        sealed = (await store.save(asAnother(c, relabel), true)).ok && sealed;
      }
      return sealed;
    },
    stop: () => saver.stop(),
  };
}
