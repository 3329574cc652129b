import { type Observable, observable } from '@/app/session/observable';
import type { Records } from '@/app/session/records';
import { DRAFTS_RECORD } from '@/app/session/settings';
import type { Draft } from '@/lib/exercise/draft';
import { decodeDrafts, encodeDrafts } from './drafts-record';

/** Where drafts are: in this tab alone, being read, sealed in the open vault, or there but not stored. */
export type DraftsState = {
  readonly drafts: readonly Draft[];
  readonly kept: 'tab' | 'reading' | 'sealed' | 'failed';
  /** How many in the store this version cannot read. */
  readonly unread: number;
};

type Vault = Pick<Records, 'read' | 'change'>;

/** The drafts of this tab. What was written before the vault was opened goes into it; locking empties it. */
export type DraftsStore = Omit<Observable<DraftsState>, 'set'> & {
  open(vault: Vault): Promise<void>;
  close(): void;
  keep(draft: Draft): void;
  remove(id: string): void;
};

const EMPTY: DraftsState = { drafts: [], kept: 'tab', unread: 0 };

export function createDraftsStore(): DraftsStore {
  const { get, set, subscribe } = observable(EMPTY);
  let vault: Vault | undefined;
  let changes = new Map<string, Draft | null>();

  async function store(): Promise<void> {
    const to = vault;
    if (!to || changes.size === 0) return;
    let written: ReadonlyMap<string, Draft | null> = changes;
    const stored = await to.change(DRAFTS_RECORD, (present) => {
      written = new Map(changes);
      return encodeDrafts(present, written);
    });
    if (vault !== to) return;
    if (stored) {
      for (const [id, draft] of written) if (changes.get(id) === draft) changes.delete(id);
    }
    set({ kept: stored ? 'sealed' : 'failed' });
  }

  function change(id: string, draft: Draft | null): void {
    changes.set(id, draft);
    const { drafts } = get();
    const at = drafts.findIndex((one) => one.id === id);
    if (draft === null) set({ drafts: drafts.filter((one) => one.id !== id) });
    else set({ drafts: at < 0 ? [...drafts, draft] : drafts.with(at, draft) });
    void store();
  }

  return {
    get,
    subscribe,
    async open(next) {
      if (vault) return;
      vault = next;
      set({ kept: 'reading' });
      const { drafts, unread } = decodeDrafts(await next.read(DRAFTS_RECORD));
      if (vault !== next) return;
      const here = get().drafts;
      const stored = drafts.filter(({ id }) => !here.some((one) => one.id === id));
      set({ drafts: [...stored, ...here], unread: unread.length, kept: 'sealed' });
      await store();
    },
    close() {
      if (!vault) return;
      vault = undefined;
      changes = new Map();
      set(EMPTY);
    },
    keep: (draft) => change(draft.id, draft),
    remove: (id) => change(id, null),
  };
}
