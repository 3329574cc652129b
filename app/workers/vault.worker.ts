import { dropIdbStore, idbStoreNames, openIdbStore } from '@/lib/vault/idb-store';
import { vaultHandler } from '@/lib/vault/vault-worker';
import type { VaultRequest } from '@/lib/vault/worker-protocol';

// Holds the keys; ending the worker drops them.
const handle = vaultHandler({
  openStore: openIdbStore,
  storeNames: idbStoreNames,
  dropStore: dropIdbStore,
});

self.onmessage = async ({ data }: MessageEvent<VaultRequest>) => {
  self.postMessage(await handle(data));
};
