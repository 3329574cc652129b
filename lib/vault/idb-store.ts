import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Bytes, sameBytes } from './bytes';
import type { Store, StoreFailure } from './store';

/** Sealed bytes by key. There is nothing to query: nothing here can be read. */
type Schema = DBSchema & { sealed: { key: string; value: Bytes } };

/**
 * Keeps sealed bytes in IndexedDB. Each write is one transaction with strict durability: it is on the
 * disk, or it has not happened.
 *
 * @param name of the database; another name is another vault. It says nothing of what is inside.
 */
export async function openIdbStore(
  name: string,
): Promise<{ readonly ok: true; readonly store: Store } | StoreFailure> {
  try {
    const database = await openDB<Schema>(name, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('sealed');
      },
      // Another tab erases or upgrades: stand aside, or it would wait for ever.
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    });
    return { ok: true, store: overDatabase(database) };
  } catch (error) {
    return failure(error);
  }
}

function overDatabase(database: IDBPDatabase<Schema>): Store {
  return {
    async read(key) {
      try {
        return { ok: true, value: await database.get('sealed', key) };
      } catch (error) {
        return failure(error);
      }
    },

    async keys() {
      try {
        return { ok: true, value: await database.getAllKeys('sealed') };
      } catch (error) {
        return failure(error);
      }
    },

    async write({ put, remove, onlyIf }) {
      try {
        const transaction = database.transaction('sealed', 'readwrite', { durability: 'strict' });
        // One wait for all: a transaction ends by itself as soon as nothing is asked of it.
        const held = await Promise.all(onlyIf.map(([key]) => transaction.store.get(key)));
        if (!onlyIf.every(([, bytes], index) => holds(held[index], bytes))) {
          transaction.abort();
          await transaction.done.catch(() => undefined);
          return { ok: false, why: 'changed' };
        }
        await Promise.all([
          ...put.map(([key, bytes]) => transaction.store.put(bytes, key)),
          ...remove.map((key) => transaction.store.delete(key)),
          transaction.done,
        ]);
        return { ok: true };
      } catch (error) {
        return failure(error);
      }
    },

    close: () => database.close(),
  };
}

const holds = (held: Bytes | undefined, expected: Bytes | undefined) =>
  held && expected ? sameBytes(held, expected) : held === expected;

/** The name of the error is all that is taken from it. */
function failure(error: unknown): StoreFailure {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return { ok: false, why: full ? 'quota' : 'unavailable' };
}
