import { parseCase } from '@/lib/case/parse-case';
import type { Case } from '@/lib/case/schema';
import { fromUtf8, utf8 } from '@/lib/vault/bytes';
import type { SaveFault } from '@/lib/vault/opened-vault';
import { type VaultClient, vaultClient } from '@/lib/vault/vault-client';
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
    }
  | { readonly ok: false; readonly why: UnlockFault };

/** The cases in the vault of this device. Keys live in the worker alone. */
export type CaseStore = {
  exists(): Promise<boolean>;
  create(passphrase: string): Promise<{ ok: true } | { ok: false; why: CreateFault }>;
  unlock(passphrase: string): Promise<Unlocked>;
  /** With `keep`, also kept as a version. */
  save(c: Case, keep: boolean): Promise<{ ok: true } | { ok: false; why: SaveFault }>;
  remove(id: string): Promise<void>;
  toFile(c: Case, passphrase: string): Promise<OutputOf<'toAgeFile'>>;
  fromFile(
    file: InputOf<'fromAgeFile'>['file'],
    passphrase: string,
  ): Promise<{ ok: true; case: Case } | { ok: false; why: Refusal }>;
  /** Drops the keys at once. */
  lock(): void;
};

const STORE = 'indicia';

export function createCaseStore(): CaseStore {
  let client: VaultClient | undefined;
  const vault = (): VaultClient => {
    client ??= vaultClient(
      new Worker(new URL('../workers/vault.worker.ts', import.meta.url), { type: 'module' }),
    );
    return client;
  };

  return {
    async exists() {
      const found = await vault().call('exists', { store: STORE });
      return found.ok && found.exists;
    },

    async create(passphrase) {
      const created = await vault().call('create', { store: STORE, passphrase });
      return created.ok ? { ok: true } : created;
    },

    async unlock(passphrase) {
      const unlocked = await vault().call('unlock', { store: STORE, passphrase });
      return unlocked.ok ? readAll(vault()) : unlocked;
    },

    save: (c, keep) => vault().call('put', { record: c.id, bytes: utf8(JSON.stringify(c)), keep }),

    async remove(id) {
      await vault().call('remove', { record: id });
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

async function readAll(vault: VaultClient): Promise<Unlocked> {
  const listed = await vault.call('list', {});
  if (!listed.ok) return listed;
  const cases: Case[] = [];
  let unreadable = 0;
  for (const { record } of listed.records) {
    const got = await vault.call('get', { record });
    const opened = got.ok ? parseCase(fromUtf8(got.bytes)) : got;
    if (opened.ok) cases.push(opened.case);
    else unreadable += 1;
  }
  return { ok: true, cases, unreadable };
}
