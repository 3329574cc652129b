import { createCaseStore } from '@/app/session/case-store';
import type { Bytes } from '@/lib/vault/bytes';
import { memoryStore } from '@/lib/vault/memory-store';
import type { WorkerPort } from '@/lib/vault/vault-client';
import { vaultHandler, type WorkerParts } from '@/lib/vault/vault-worker';
import type { VaultReply } from '@/lib/vault/worker-protocol';
import { cheap } from '../../vault/cheap';

/** One device; each store over it is another tab. `content` is the disk of its first store. */
export function aDevice() {
  const disks = new Map<string, Map<string, Bytes>>();
  const diskOf = (name: string) => {
    const disk = disks.get(name) ?? new Map<string, Bytes>();
    disks.set(name, disk);
    return disk;
  };
  const device = {
    content: diskOf('indicia'),
    /** No room left: nothing can be written. */
    full: false,
    port: () => portOver({ openStore, storeNames }),
    tab: () => createCaseStore(device.port),
  };
  const openStore: WorkerParts['openStore'] = async (name) => {
    const store = memoryStore(diskOf(name));
    return {
      ok: true,
      store: {
        ...store,
        write: async (change) => (device.full ? { ok: false, why: 'quota' } : store.write(change)),
        // Closing a tab leaves the disk as it is.
        close: () => undefined,
      },
    };
  };
  const storeNames = async () => [...disks.keys()];
  return device;
}

export function portOver(parts: Pick<WorkerParts, 'openStore' | 'storeNames'>): WorkerPort {
  const handle = vaultHandler({ ...parts, allowWeakForTests: true, cost: async () => cheap.cost });
  let ended = false;
  const port: WorkerPort = {
    onmessage: null,
    onerror: null,
    postMessage: async (message) => {
      const data = structuredClone(await handle(structuredClone(message)));
      if (!ended) port.onmessage?.({ data } as MessageEvent<VaultReply>);
    },
    terminate: () => {
      ended = true;
    },
  };
  return port;
}
