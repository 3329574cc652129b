import { fromAgeFile, toAgeFile } from './age-file';
import { type AllowWeak, calibrate, deriveBytes, type KdfCost } from './kdf';
import type { Vault } from './opened-vault';
import type { Store, StoreFailure } from './store';
import {
  changePassphrase,
  createSessionVault,
  createVault,
  eraseVault,
  unlockVault,
  vaultExists,
} from './vault';
import {
  type InputOf,
  LOCKED,
  type OutputOf,
  type VaultCall,
  type VaultReply,
  type VaultRequest,
} from './worker-protocol';

type Handlers = {
  [C in VaultCall]: (input: InputOf<C>) => Promise<OutputOf<C>>;
};

export type WorkerParts = AllowWeak & {
  readonly openStore: (
    name: string,
  ) => Promise<{ readonly ok: true; readonly store: Store } | StoreFailure>;
  /** The names of all stores there are, or `undefined` where the browser does not tell. */
  readonly storeNames?: () => Promise<readonly string[] | undefined>;
  /** Removes an emptied store altogether, where it can be. */
  readonly dropStore?: (name: string) => Promise<void>;
  /** The cost of a new vault's passphrase; measured on this device unless given. */
  readonly cost?: () => Promise<KdfCost>;
  readonly now?: () => number;
};

/**
 * The core of the vault's worker: holds the open vault and answers requests. The worker file around it
 * only passes messages on, one function each way.
 */
export function vaultHandler(parts: WorkerParts): (request: VaultRequest) => Promise<VaultReply> {
  const handlers = handlersOver(parts);
  return async (request) => {
    try {
      return { id: request.id, output: await answer(handlers, request) };
    } catch (error) {
      return { id: request.id, failed: error instanceof Error ? error.name : 'unknown' };
    }
  };
}

function answer<C extends VaultCall>(
  handlers: Handlers,
  request: { readonly call: C; readonly input: InputOf<C> },
): Promise<OutputOf<C>> {
  if (!Object.hasOwn(handlers, request.call)) throw new TypeError('No such call');
  return handlers[request.call](request.input);
}

function handlersOver(parts: WorkerParts): Handlers {
  const cost = parts.cost ?? (() => calibrate(measure));
  const options = { now: parts.now, allowWeakForTests: parts.allowWeakForTests };
  let open: { readonly vault: Vault; readonly store: Store | undefined } | undefined;

  const leave = () => {
    open?.vault.lock();
    open?.store?.close();
    open = undefined;
  };
  /** Opens a store for one piece of work; it stays open only if a vault is now open over it. */
  const over = async <T>(name: string, work: (store: Store) => Promise<T>) => {
    const opened = await parts.openStore(name);
    if (!opened.ok) return opened;
    try {
      return await work(opened.store);
    } finally {
      if (open?.store !== opened.store) opened.store.close();
    }
  };
  const enter = (vault: Vault, store: Store | undefined) => {
    leave();
    open = { vault, store };
    return { ok: true, notices: vault.notices } as const;
  };
  const inVault = async <T>(work: (vault: Vault) => Promise<T>) =>
    open ? work(open.vault) : LOCKED;

  return {
    exists: ({ store }) => over(store, vaultExists),
    async vaults({ prefix }) {
      const all = (await parts.storeNames?.()) ?? [prefix];
      const stores: string[] = [];
      for (const name of all.filter((one) => one.startsWith(prefix)).toSorted()) {
        const found = await over(name, vaultExists);
        if (!found.ok) return found;
        if (found.exists) stores.push(name);
      }
      return { ok: true, stores };
    },
    create: ({ store, passphrase }) =>
      over(store, async (opened) => {
        const created = await createVault(opened, passphrase, { ...options, cost: await cost() });
        return created.ok ? enter(created.vault, opened) : created;
      }),
    unlock: ({ store, passphrase }) =>
      over(store, async (opened) => {
        const unlocked = await unlockVault(opened, passphrase, options);
        return unlocked.ok ? enter(unlocked.vault, opened) : unlocked;
      }),
    openSession: async () => enter(await createSessionVault(options), undefined),
    changePassphrase: ({ store, from, to }) =>
      over(store, async (opened) =>
        changePassphrase(opened, from, to, { ...options, cost: await cost() }),
      ),
    erase: async ({ store }) => {
      const erased = await over(store, eraseVault);
      leave();
      if (erased.ok) await parts.dropStore?.(store);
      return erased;
    },

    put: ({ record, bytes, keep }) => inVault((vault) => vault.put(record, bytes, { keep })),
    get: ({ record }) => inVault((vault) => vault.get(record)),
    list: () => inVault((vault) => vault.list()),
    remove: ({ record }) => inVault((vault) => vault.remove(record)),
    versions: ({ record }) => inVault((vault) => vault.versions(record)),
    getVersion: ({ record, version }) => inVault((vault) => vault.getVersion(record, version)),
    restore: ({ record, version }) => inVault((vault) => vault.restore(record, version)),
    check: () => inVault((vault) => vault.check()),
    refresh: () => inVault((vault) => vault.refresh()),

    toAgeFile: async ({ bytes, passphrase, workFactor }) =>
      passphrase === ''
        ? { ok: false, why: 'empty-passphrase' }
        : { ok: true, bytes: await toAgeFile(bytes, passphrase, { workFactor }) },
    fromAgeFile: ({ file, passphrase }) => fromAgeFile(file, passphrase),
  };
}

async function measure(cost: KdfCost): Promise<number> {
  const start = performance.now();
  await deriveBytes('a passphrase to measure with', new Uint8Array(16), cost);
  return performance.now() - start;
}
