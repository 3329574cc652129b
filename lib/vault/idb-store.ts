import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type Bytes, sameBytes } from './bytes';
import type { Store, StoreFailure, StoreWrite, Written } from './store';

/** Sealed bytes by key. There is nothing to query: nothing here can be read. */
type Schema = DBSchema & { sealed: { key: string; value: Bytes } };

/**
 * Keeps sealed bytes in IndexedDB. Each write is one transaction with strict durability: it is on the
 * disk, or it has not happened.
 *
 * @param name of the database; another name is another vault. It says nothing of what is inside.
 * @param patience milliseconds: behind a deletion that a sleeping tab holds up, an opening would wait for ever
 */
export async function openIdbStore(
  name: string,
  patience = 10_000,
): Promise<{ readonly ok: true; readonly store: Store } | StoreFailure> {
  let isLost = false;
  const connect = (whereNew: 'made' | 'refused') =>
    openDB<Schema>(name, 1, {
      upgrade: (fresh, _from, _to, transaction) => {
        if (whereNew === 'made') {
          fresh.createObjectStore('sealed');
          return;
        }
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
      // Another tab erases or upgrades: stand aside, or it would wait for ever.
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
      terminated: () => {
        isLost = true;
      },
    });
  try {
    let database = await inTime(connect('made'), patience);
    /**
     * Browsers let go of a connection by themselves, as on a telephone that slept; without another one, nothing
     * could be saved until the page is loaded again. A database that is gone is not made anew: what a vault
     * believes to be in it would be missing.
     */
    const connection = async () => {
      if (isLost) {
        database = await inTime(connect('refused'), patience);
        isLost = false;
      }
      return database;
    };
    return { ok: true, store: overDatabase(connection, () => database.close()) };
  } catch (error) {
    return failure(error);
  }
}

/**
 * The names of the databases of this site; `undefined` where the browser does not list them. Looking at a
 * database by opening it would make it.
 */
export async function idbStoreNames(): Promise<readonly string[] | undefined> {
  if (typeof indexedDB.databases !== 'function') return undefined;
  const all = await indexedDB.databases().catch(() => undefined);
  return all?.flatMap(({ name }) => (name === undefined ? [] : [name]));
}

/**
 * Takes an emptied database away altogether; another tab that has it open stands aside. A tab that sleeps does not: the
 * browser then deletes it as soon as that tab is closed, which is not waited for.
 */
export const dropIdbStore = (name: string): Promise<void> =>
  new Promise((resolve) => {
    deleteDB(name, { blocked: () => resolve() }).then(resolve, () => resolve());
  });

/** Gives up after a time; a connection that comes later is closed. */
async function inTime<Connection extends { close(): void }>(
  opening: Promise<Connection>,
  patience: number,
): Promise<Connection> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database did not open in time')), patience);
  });
  try {
    return await Promise.race([opening, tooLate]);
  } catch (error) {
    opening.then(
      (late) => late.close(),
      () => undefined,
    );
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function overDatabase(connection: () => Promise<IDBPDatabase<Schema>>, close: () => void): Store {
  return {
    async read(key) {
      try {
        return { ok: true, value: await (await connection()).get('sealed', key) };
      } catch (error) {
        return failure(error);
      }
    },

    async keys() {
      try {
        return { ok: true, value: await (await connection()).getAllKeys('sealed') };
      } catch (error) {
        return failure(error);
      }
    },

    async write({ put, remove, onlyIf }) {
      try {
        return await writeWhole(await connection(), { put, remove, onlyIf });
      } catch (error) {
        return failure(error);
      }
    },

    close,
  };
}

async function writeWhole(
  database: IDBPDatabase<Schema>,
  { put, remove, onlyIf }: StoreWrite,
): Promise<Written> {
  const transaction = database.transaction('sealed', 'readwrite', { durability: 'strict' });
  const { store, done } = transaction;
  // Each promise is also awaited below; this keeps those that fail in the wake of another quiet.
  const asked = <T>(request: Promise<T>): Promise<T> => {
    request.catch(() => undefined);
    return request;
  };
  asked(done);
  try {
    // One wait for all: a transaction ends by itself as soon as nothing is asked of it.
    const held = await Promise.all(onlyIf.map(([key]) => asked(store.get(key))));
    if (!onlyIf.every(([, bytes], index) => holds(held[index], bytes))) {
      transaction.abort();
      return { ok: false, why: 'changed' };
    }
    const requests: Promise<unknown>[] = [];
    for (const [key, bytes] of put) requests.push(asked(store.put(bytes, key)));
    for (const key of remove) requests.push(asked(store.delete(key)));
    await Promise.all(requests);
  } catch (error) {
    // A request that fails as it is made does not end the transaction: half of it would be written.
    try {
      transaction.abort();
    } catch {
      // It has ended already, by the same failure.
    }
    throw error;
  }
  await done;
  return { ok: true };
}

const holds = (held: Bytes | undefined, expected: Bytes | undefined) =>
  held && expected ? sameBytes(held, expected) : held === expected;

/** The name of the error is all that is taken from it. */
function failure(error: unknown): StoreFailure {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return { ok: false, why: full ? 'quota' : 'unavailable' };
}
