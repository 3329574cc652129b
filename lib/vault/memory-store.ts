import { type Bytes, sameBytes } from './bytes';
import type { Store } from './store';

/** Keeps everything in memory: for a session that stores nothing on the device, and for tests. */
export function memoryStore(content: Map<string, Bytes> = new Map()): Store {
  const holds = (key: string, bytes: Bytes | undefined) => {
    const held = content.get(key);
    return held && bytes ? sameBytes(held, bytes) : held === bytes;
  };
  return {
    read: async (key) => ({ ok: true, value: content.get(key)?.slice() }),
    keys: async () => ({ ok: true, value: [...content.keys()] }),
    write: async ({ put, remove, onlyIf }) => {
      if (!onlyIf.every(([key, bytes]) => holds(key, bytes))) return { ok: false, why: 'changed' };
      for (const [key, bytes] of put) content.set(key, bytes.slice());
      for (const key of remove) content.delete(key);
      return { ok: true };
    },
    close: () => content.clear(),
  };
}
