import type { Case } from '@/lib/case/schema';
import { type Clock, pageClock } from '@/lib/vault/autosave';
import { type CaseStore, createCaseStore, STORE } from './case-store';
import { browserClaims, type Claims } from './claims';
import { createKeeper, type Keeper } from './keeper';
import { type Observable, observable } from './observable';
import { createRecords, type Records } from './records';
import type { Odd, SessionState } from './session-state';
import { defaultSettings, type Settings } from './settings';
import { tabsOwnFlag, type UnsealedFlag } from './unsealed-flag';

export type SessionParts = {
  readonly startStore: () => CaseStore;
  readonly claims: (onLost: (id: string) => Promise<void>) => Claims;
  readonly unsealedFlag: UnsealedFlag;
  readonly clock: Clock;
  /** The time of day, for the age of backups. */
  readonly now: () => number;
  /** The label of another state of a case, in the language of the page. */
  readonly relabel: (label: string) => string;
};

export const browserParts: Omit<SessionParts, 'relabel'> = {
  startStore: createCaseStore,
  claims: browserClaims,
  unsealedFlag: tabsOwnFlag,
  clock: pageClock,
  now: Date.now,
};

const nothingOdd: Odd = { unreadable: 0, restored: 0, notices: [] };

export const initialState: SessionState = {
  phase: 'checking',
  cases: [],
  openId: null,
  hold: 'ours',
  save: { is: 'saved' },
  undo: null,
  stores: [],
  storeName: STORE,
  odd: nothingOdd,
  settings: defaultSettings,
  unsealed: false,
};

/** What the actions of a session share: its state, the open store, and who may change the open case. */
export type SessionCore = {
  readonly parts: SessionParts;
  readonly state: Observable<SessionState>;
  /** The vault's worker; started when it is first needed. */
  open(): CaseStore;
  /** Absent while nothing is stored. */
  keeper(): Keeper | undefined;
  readonly claims: Claims;
  readonly records: Records;
  openCase(): Case | undefined;
  put(c: Case, keep?: boolean): void;
  /** Stores now; with `keep` the open case also as a version. */
  flush(keep?: boolean): Promise<boolean>;
  /** Opens a case, or with `null` none, and settles who may change it. */
  show(id: string | null): void;
  claim(id: string): Promise<void>;
  forget(id: string): void;
  /** A choice of the person, kept in the store it was made for. */
  choose(change: (settings: Settings) => Settings): void;
  /** Whether every choice is stored. */
  chosen(): Promise<boolean>;
  look(): Promise<void>;
  enterVault(): Promise<void>;
  drop(): void;
  empty(unsealed: boolean): void;
};

/** One choice after the other. Whether this one and all before it are stored. */
async function keepChoice(
  before: Promise<boolean>,
  to: CaseStore,
  change: (settings: Settings) => Settings,
): Promise<boolean> {
  const wereStored = await before;
  const stored = await to.changeSettings(change).catch(() => ({ ok: false }));
  return wereStored && stored.ok;
}

export function createCore(parts: SessionParts): SessionCore {
  const state = observable(initialState);
  const { get, set } = state;
  let store: CaseStore | undefined;
  let keeper: Keeper | undefined;
  let kept: Promise<boolean> = Promise.resolve(true);
  const open = (): CaseStore => {
    store ??= parts.startStore();
    return store;
  };
  const openCase = () => get().cases.find(({ id }) => id === get().openId);

  const claims = parts.claims(async (id) => {
    if (get().openId !== id) return;
    set({ hold: 'taken', undo: null });
    await flush();
  });

  async function flush(keep = false): Promise<boolean> {
    const now = openCase();
    if (keep && now && get().hold === 'ours') keeper?.changed(now, true);
    return (await keeper?.flush()) ?? true;
  }

  function replace(c: Case): void {
    const { cases } = get();
    const at = cases.findIndex(({ id }) => id === c.id);
    set({ cases: at < 0 ? [...cases, c] : cases.with(at, c) });
  }

  function put(c: Case, keep = false): void {
    replace(c);
    keeper?.changed(c, keep);
  }

  /**
   * Settles who may change the open case; what another tab stored meanwhile is read first. Not over what
   * could not be stored here: that stays, and is stored, or refused because another tab wrote too.
   */
  async function claim(id: string): Promise<void> {
    if (get().openId !== id) return;
    if (!keeper) return set({ hold: 'ours' });
    set({ hold: 'asking' });
    const ours = await claims.claim(id);
    if (get().openId !== id) return;
    // A worker that broke is no reason to wait for ever: what is in memory is shown.
    const now =
      keeper && !keeper.holds(id)
        ? await open()
            .reload(id)
            .catch(() => 'unreadable' as const)
        : 'unreadable';
    if (get().openId !== id) return;
    if (now === 'gone' && ours) return forget(id);
    if (typeof now === 'object') replace(now);
    set({ hold: ours ? 'ours' : 'elsewhere' });
  }

  /** Another tab removed it. */
  function forget(id: string): void {
    set({ cases: get().cases.filter((c) => c.id !== id), openId: null });
  }

  function choose(change: (settings: Settings) => Settings): void {
    set({ settings: change(get().settings) });
    if (!keeper) return;
    kept = keepChoice(kept, open(), change);
  }

  function show(id: string | null): void {
    const before = get().openId;
    set({ openId: id, hold: keeper && id !== null ? 'asking' : 'ours' });
    void settle(before, id);
  }

  /** What was typed in the case before is stored before another tab may have it. */
  async function settle(before: string | null, id: string | null): Promise<void> {
    if (before !== null) await flush();
    if (get().openId !== id) return;
    if (id === null) claims.release();
    else await claim(id);
  }

  async function look(): Promise<void> {
    const stores = await open()
      .stores()
      .catch(() => 'not-known' as const);
    const { phase, storeName } = get();
    const some = stores === 'not-known' || stores.length > 0;
    const known = stores === 'not-known' || stores.includes(storeName);
    set({
      stores,
      storeName: known ? storeName : (stores[0] ?? STORE),
      unsealed: parts.unsealedFlag.read(),
      phase: phase === 'vault' || phase === 'session' ? phase : some ? 'locked' : 'no-vault',
    });
  }

  async function enterVault(): Promise<void> {
    keeper = createKeeper({
      store: open(),
      clock: parts.clock,
      onState: (save) => set({ save }),
      relabel: parts.relabel,
    });
    parts.unsealedFlag.write(false);
    kept = Promise.resolve(true);
    const settings = await open().readSettings();
    const { stores, storeName } = get();
    const known = stores === 'not-known' || stores.includes(storeName);
    set({
      phase: 'vault',
      save: { is: 'saved' },
      unsealed: false,
      settings,
      stores: known ? stores : [...stores, storeName],
    });
  }

  function drop(): void {
    keeper?.stop();
    keeper = undefined;
    store?.lock();
    store = undefined;
    claims.release();
  }

  function empty(unsealed: boolean): void {
    parts.unsealedFlag.write(unsealed);
    set({
      cases: [],
      openId: null,
      hold: 'ours',
      undo: null,
      settings: defaultSettings,
      odd: nothingOdd,
      phase: 'checking',
    });
  }

  return {
    parts,
    state,
    open,
    keeper: () => keeper,
    claims,
    records: createRecords(open),
    openCase,
    put,
    flush,
    show,
    claim,
    forget,
    choose,
    chosen: () => kept,
    look,
    enterVault,
    drop,
    empty,
  };
}
