import { parseCase } from '@/lib/case/parse-case';
import type { Case } from '@/lib/case/schema';
import type { SaveOutcome } from '@/lib/vault/autosave';
import { type Bytes, fromUtf8, utf8 } from '@/lib/vault/bytes';
import type { SaveFault, Vault, Version } from '@/lib/vault/opened-vault';
import type { Notice } from '@/lib/vault/read-store';
import { type VaultClient, vaultClient, type WorkerPort } from '@/lib/vault/vault-client';
import type { InputOf, OutputOf } from '@/lib/vault/worker-protocol';
import { readAll } from './read-cases';
import {
  decodeSettings,
  defaultSettings,
  encodeSettings,
  SETTINGS_RECORD,
  type Settings,
} from './settings';
import { createWrites } from './writes';

/** Why a case on this device, or a case file, does not open. The screen has one sentence for each. */
export type Refusal = 'not-ours' | 'too-new' | 'damaged' | 'wrong-key';

type Why<T> = T extends { readonly ok: false; readonly why: infer W } ? W : never;
export type CreateFault = Why<OutputOf<'create'>> | 'locked';
export type UnlockFault = Why<OutputOf<'unlock'>> | 'locked';
export type PassphraseFault = Why<OutputOf<'changePassphrase'>> | 'locked';

export type Unlocked =
  | {
      readonly ok: true;
      readonly cases: readonly Case[];
      /** How many records did not open. They are left as they are. */
      readonly unreadable: number;
      /** How many opened only in an older version, because the working copy is damaged. */
      readonly restored: number;
      /** What was odd about the store as a whole. */
      readonly notices: readonly Notice[];
    }
  | { readonly ok: false; readonly why: UnlockFault };

/** The cases in the vault of this device. Keys live in the worker alone. */
export type CaseStore = {
  /** The stores of this device. `not-known` where the browser does not let us look: that is no "none". */
  stores(): Promise<readonly string[] | 'not-known'>;
  create(
    store: string,
    passphrase: string,
  ): Promise<{ ok: true } | { ok: false; why: CreateFault }>;
  unlock(store: string, passphrase: string): Promise<Unlocked>;
  /** Cases stay as they are; only the key is sealed anew. */
  changePassphrase(
    store: string,
    from: string,
    to: string,
  ): Promise<{ ok: true } | { ok: false; why: PassphraseFault }>;
  /** Takes a store away for good: its key first, then the rest. Whatever was open is locked. */
  erase(store: string): Promise<boolean>;
  /** What another tab may have made of a case meanwhile; from now on this tab may write over that. */
  reload(id: string): Promise<Case | 'gone' | 'unreadable'>;
  versions(id: string): Promise<readonly Version[]>;
  version(id: string, version: string): Promise<Case | undefined>;
  /** Opens every record and every version, and names what does not open. */
  check(): ReturnType<Vault['check']>;
  readSettings(): Promise<Settings>;
  /**
   * Makes of the choices that are stored now, which another tab may have changed, those to be stored. Called one
   * after the other: each waits for the one before.
   */
  changeSettings(change: (present: Settings) => Settings): Promise<SaveOutcome<SaveFault>>;
  /** A record that is no case; `undefined` where there is none, or where it does not open. */
  readRecord(name: string): Promise<Bytes | undefined>;
  /**
   * Writes what `make` makes of what is stored now; again, where another tab wrote meanwhile. A record that
   * is there and does not open is left as it is: `unavailable`.
   */
  changeRecord(
    name: string,
    make: (present: Bytes | undefined) => Bytes,
  ): Promise<SaveOutcome<SaveFault>>;
  /**
   * With `keep`, also kept as a version. `changed`: another tab stored this very case meanwhile; what
   * it stored stays, also when this is tried again.
   */
  save(c: Case, keep: boolean): Promise<SaveOutcome<SaveFault>>;
  /** `changed` as for `save`. Done, too, where another tab has removed it already. */
  remove(id: string): Promise<SaveOutcome<SaveFault>>;
  toFile(c: Case, passphrase: string): Promise<OutputOf<'toAgeFile'>>;
  fromFile(
    file: InputOf<'fromAgeFile'>['file'],
    passphrase: string,
  ): Promise<{ ok: true; case: Case } | { ok: false; why: Refusal }>;
  /** Drops the keys at once. */
  lock(): void;
};

/** The first store of a device; further ones have a number behind. The names say nothing of what is in them. */
export const STORE = 'indicia';

const startVault = (): WorkerPort =>
  new Worker(new URL('../workers/vault.worker.ts', import.meta.url), { type: 'module' });

export function createCaseStore(start: () => WorkerPort = startVault): CaseStore {
  let client: VaultClient | undefined;
  const vault = (): VaultClient => {
    // In place of one that broke another starts, so that a store can be unlocked without loading the page again.
    if (client === undefined || client.ended()) client = vaultClient(start());
    return client;
  };
  /** Workers that make or open a portable file. */
  const filing = new Set<VaultClient>();
  const { seen, taken, onTop, unlessTaken, refresh } = createWrites(vault);

  async function readSettings(): Promise<Settings> {
    const got = await vault().call('get', { record: SETTINGS_RECORD });
    return got.ok ? decodeSettings(got.bytes) : defaultSettings;
  }

  async function isGone(id: string): Promise<boolean> {
    const got = await vault().call('get', { record: id });
    return !got.ok && got.why === 'none';
  }

  /**
   * A portable file in a worker of its own: scrypt takes a hundred megabytes or two, which a worker that
   * stays would keep long after. No vault is open in it.
   */
  async function inFiling<C extends 'toAgeFile' | 'fromAgeFile'>(call: C, input: InputOf<C>) {
    const own = vaultClient(start());
    filing.add(own);
    try {
      return await own.call(call, input);
    } finally {
      own.lock();
      filing.delete(own);
    }
  }

  return {
    async stores() {
      const found = await vault().call('vaults', { prefix: STORE });
      return found.ok ? found.stores : 'not-known';
    },

    async create(store, passphrase) {
      const created = await vault().call('create', { store, passphrase });
      return created.ok ? { ok: true } : created;
    },

    async unlock(store, passphrase) {
      const unlocked = await vault().call('unlock', { store, passphrase });
      return unlocked.ok ? readAll(vault(), unlocked.notices, seen) : unlocked;
    },

    changePassphrase: (store, from, to) => vault().call('changePassphrase', { store, from, to }),

    erase: async (store) => (await vault().call('erase', { store })).ok,

    async reload(id) {
      if (!(await refresh()).ok) return 'unreadable';
      const got = await vault().call('get', { record: id });
      if (!got.ok) return got.why === 'none' ? 'gone' : 'unreadable';
      const parsed = parseCase(fromUtf8(got.bytes));
      if (!parsed.ok) return 'unreadable';
      seen.set(id, got.bytes);
      taken.delete(id);
      return parsed.case;
    },

    async versions(id) {
      const kept = await vault().call('versions', { record: id });
      return kept.ok ? kept.versions : [];
    },

    async version(id, version) {
      const got = await vault().call('getVersion', { record: id, version });
      const parsed = got.ok ? parseCase(fromUtf8(got.bytes)) : got;
      return parsed.ok ? parsed.case : undefined;
    },

    check: () => vault().call('check', {}),

    readSettings,

    changeSettings: (change) =>
      onTop(SETTINGS_RECORD, async () => {
        const bytes = encodeSettings(change(await readSettings()));
        return vault().call('put', { record: SETTINGS_RECORD, bytes });
      }),

    async readRecord(name) {
      const got = await vault().call('get', { record: name });
      return got.ok ? got.bytes : undefined;
    },

    changeRecord: (name, make) =>
      onTop(name, async () => {
        const got = await vault().call('get', { record: name });
        // What does not open is not taken for nothing: it would be written over.
        if (!got.ok && got.why !== 'none') {
          return { ok: false, why: got.why === 'locked' ? 'locked' : 'unavailable' };
        }
        return vault().call('put', { record: name, bytes: make(got.ok ? got.bytes : undefined) });
      }),

    async save(c, keep) {
      const bytes = utf8(JSON.stringify(c));
      const put = () => vault().call('put', { record: c.id, bytes, keep });
      const saved = await unlessTaken(c.id, put);
      if (saved.ok) seen.set(c.id, bytes);
      return saved;
    },

    async remove(id) {
      const remove = () => vault().call('remove', { record: id });
      const removed = await unlessTaken(id, remove);
      if (!removed.ok && (removed.why !== 'changed' || !(await isGone(id)))) return removed;
      seen.delete(id);
      return { ok: true };
    },

    async toFile(c, passphrase) {
      const sealed = await inFiling('toAgeFile', {
        bytes: utf8(JSON.stringify(c)),
        passphrase,
      });
      if (!sealed.ok && sealed.why === 'locked') throw new Error('The worker ended');
      return sealed as OutputOf<'toAgeFile'>;
    },

    async fromFile(file, passphrase) {
      const opened = await inFiling('fromAgeFile', { file, passphrase });
      if (!opened.ok) return { ok: false, why: refusalOf(opened.why) };
      const parsed = parseCase(fromUtf8(opened.bytes));
      return parsed.ok ? parsed : { ok: false, why: parsed.why };
    },

    lock() {
      client?.lock();
      for (const own of filing) own.lock();
      client = undefined;
    },
  };
}

function refusalOf(why: Why<OutputOf<'fromAgeFile'>> | 'locked'): Refusal {
  switch (why) {
    case 'wrong-passphrase':
      return 'wrong-key';
    case 'damaged':
      return 'damaged';
    default:
      return 'not-ours';
  }
}
