import { parseCase } from '@/lib/case/parse-case';
import type { Case } from '@/lib/case/schema';
import type { SaveOutcome } from '@/lib/vault/autosave';
import { type Bytes, fromUtf8, sameBytes, utf8 } from '@/lib/vault/bytes';
import type { SaveFault } from '@/lib/vault/opened-vault';
import type { Notice } from '@/lib/vault/read-store';
import { type VaultClient, vaultClient, type WorkerPort } from '@/lib/vault/vault-client';
import type { InputOf, OutputOf } from '@/lib/vault/worker-protocol';

/** Why a case on this device, or a case file, does not open. The screen has one sentence for each. */
export type Refusal = 'not-ours' | 'too-new' | 'damaged' | 'wrong-key';

type Why<T> = T extends { readonly ok: false; readonly why: infer W } ? W : never;
export type CreateFault = Why<OutputOf<'create'>> | 'locked';
export type UnlockFault = Why<OutputOf<'unlock'>> | 'locked';

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
  /** `not-known` where the browser does not let us look: that is no "no". */
  exists(): Promise<boolean | 'not-known'>;
  create(passphrase: string): Promise<{ ok: true } | { ok: false; why: CreateFault }>;
  unlock(passphrase: string): Promise<Unlocked>;
  /**
   * With `keep`, also kept as a version. `changed`: another tab stored this very case meanwhile; what
   * it stored stays, also when this is tried again.
   */
  save(c: Case, keep: boolean): Promise<SaveOutcome<SaveFault>>;
  remove(id: string): Promise<SaveOutcome<SaveFault>>;
  toFile(c: Case, passphrase: string): Promise<OutputOf<'toAgeFile'>>;
  fromFile(
    file: InputOf<'fromAgeFile'>['file'],
    passphrase: string,
  ): Promise<{ ok: true; case: Case } | { ok: false; why: Refusal }>;
  /** Drops the keys at once. */
  lock(): void;
};

const STORE = 'indicia';

const startVault = (): WorkerPort =>
  new Worker(new URL('../workers/vault.worker.ts', import.meta.url), { type: 'module' });

export function createCaseStore(start: () => WorkerPort = startVault): CaseStore {
  let client: VaultClient | undefined;
  const vault = (): VaultClient => {
    client ??= vaultClient(start());
    return client;
  };
  /** What this tab last read or stored of each case: what it may write over. */
  const seen = new Map<string, Bytes>();
  const taken = new Set<string>();

  /** Whether the store still holds of this case what this tab last saw. */
  async function untouched(id: string): Promise<boolean> {
    const got = await vault().call('get', { record: id });
    const known = seen.get(id);
    if (got.ok) return known !== undefined && sameBytes(got.bytes, known);
    return got.why === 'none' && known === undefined;
  }

  /**
   * Writes; and where another tab wrote meanwhile, once more, on top of what is there now. From then on
   * the vault would let every case be written over, so each that the other tab stored is set aside.
   */
  async function onTop(
    id: string,
    write: () => Promise<SaveOutcome<SaveFault>>,
  ): Promise<SaveOutcome<SaveFault>> {
    const written = await write();
    if (written.ok || written.why !== 'changed') return written;
    const refreshed = await vault().call('refresh', {});
    if (!refreshed.ok) {
      return refreshed.why === 'too-new' ? written : { ok: false, why: refreshed.why };
    }
    for (const known of new Set([id, ...seen.keys()])) {
      if (!(await untouched(known))) taken.add(known);
    }
    return write();
  }

  return {
    async exists() {
      const found = await vault().call('exists', { store: STORE });
      return found.ok ? found.exists : 'not-known';
    },

    async create(passphrase) {
      const created = await vault().call('create', { store: STORE, passphrase });
      return created.ok ? { ok: true } : created;
    },

    async unlock(passphrase) {
      const unlocked = await vault().call('unlock', { store: STORE, passphrase });
      return unlocked.ok ? readAll(vault(), unlocked.notices, seen) : unlocked;
    },

    async save(c, keep) {
      const bytes = utf8(JSON.stringify(c));
      const saved = await onTop(c.id, async () =>
        taken.has(c.id)
          ? { ok: false, why: 'changed' }
          : vault().call('put', { record: c.id, bytes, keep }),
      );
      if (saved.ok) seen.set(c.id, bytes);
      return saved;
    },

    async remove(id) {
      const removed = await onTop(id, () => vault().call('remove', { record: id }));
      if (removed.ok) seen.delete(id);
      return removed;
    },

    async toFile(c, passphrase) {
      const sealed = await vault().call('toAgeFile', {
        bytes: utf8(JSON.stringify(c)),
        passphrase,
      });
      if (!sealed.ok && sealed.why === 'locked') throw new Error('The worker ended');
      return sealed as OutputOf<'toAgeFile'>;
    },

    async fromFile(file, passphrase) {
      const opened = await vault().call('fromAgeFile', { file, passphrase });
      if (!opened.ok) return { ok: false, why: refusalOf(opened.why) };
      const parsed = parseCase(fromUtf8(opened.bytes));
      return parsed.ok ? parsed : { ok: false, why: parsed.why };
    },

    lock() {
      client?.lock();
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

async function readAll(
  vault: VaultClient,
  notices: readonly Notice[],
  seen: Map<string, Bytes>,
): Promise<Unlocked> {
  const listed = await vault.call('list', {});
  if (!listed.ok) return listed;
  const cases: Case[] = [];
  let unreadable = 0;
  let restored = 0;
  for (const { record } of listed.records) {
    const got = await vault.call('get', { record });
    const opened = got.ok ? parseCase(fromUtf8(got.bytes)) : got;
    const older =
      opened.ok || !isBroken(opened.why) ? undefined : await newestVersion(vault, record);
    if (opened.ok && got.ok) seen.set(record, got.bytes);
    if (older) seen.set(record, older.bytes);
    if (opened.ok) cases.push(opened.case);
    else if (older) cases.push(older.case);
    else unreadable += 1;
    if (older) restored += 1;
  }
  return { ok: true, cases, unreadable, restored, notices };
}

/** Not where a newer version of the app wrote it, or the store cannot be read just now. */
const isBroken = (why: string): boolean =>
  why === 'damaged' || why === 'missing' || why === 'swapped' || why === 'not-ours';

/** Makes the newest version that opens the working copy; the damaged one stays among the versions. */
async function newestVersion(
  vault: VaultClient,
  record: string,
): Promise<{ readonly case: Case; readonly bytes: Bytes } | undefined> {
  const kept = await vault.call('versions', { record });
  for (const { version } of kept.ok ? kept.versions : []) {
    const got = await vault.call('getVersion', { record, version });
    const opened = got.ok ? parseCase(fromUtf8(got.bytes)) : got;
    if (!opened.ok || !got.ok) continue;
    const made = await vault.call('restore', { record, version });
    return made.ok ? { case: opened.case, bytes: got.bytes } : undefined;
  }
  return undefined;
}
