import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { utf8 } from '@/lib/vault/bytes';
import { dropIdbStore, idbStoreNames, openIdbStore } from '@/lib/vault/idb-store';
import type { Store } from '@/lib/vault/store';
import { aVault, reopened, textOf, write } from './cheap';

let databases = 0;
function freshName() {
  databases += 1;
  return `vault-${databases}`;
}

async function opened(name = freshName()): Promise<Store> {
  const result = await openIdbStore(name);
  if (!result.ok) throw new Error(result.why);
  return result.store;
}

const put = (store: Store, key: string, text: string) =>
  store.write({ put: [[key, utf8(text)]], remove: [], onlyIf: [] });

test('keeps bytes under keys, also after it was closed and opened again', async () => {
  const name = freshName();
  const store = await opened(name);
  expect(await put(store, 'a', 'one')).toEqual({ ok: true });
  expect(await put(store, 'b', 'two')).toEqual({ ok: true });
  store.close();
  const again = await opened(name);
  expect(await again.read('a')).toEqual({ ok: true, value: utf8('one') });
  expect(await again.read('nothing')).toEqual({ ok: true, value: undefined });
  expect(await again.keys()).toEqual({ ok: true, value: ['a', 'b'] });
});

test('writes only if it holds what the writer believes, and then all of it', async () => {
  const store = await opened();
  await put(store, 'a', 'one');
  const change = (believed: string | undefined) =>
    store.write({
      put: [['b', utf8('two')]],
      remove: ['a'],
      onlyIf: [['a', believed === undefined ? undefined : utf8(believed)]],
    });
  expect(await change('other')).toEqual({ ok: false, why: 'changed' });
  expect(await change(undefined)).toEqual({ ok: false, why: 'changed' });
  expect(await store.keys()).toEqual({ ok: true, value: ['a'] });
  expect(await change('one')).toEqual({ ok: true });
  expect(await store.keys()).toEqual({ ok: true, value: ['b'] });
});

test('every write asks for strict durability', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await put(await opened(), 'a', 'one');
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  transaction.mockRestore();
  expect(writes.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
});

describe('what goes wrong is a value', () => {
  test('no room: nothing of the write is there', async () => {
    const store = await opened();
    const original = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      if (key === 'b') throw new DOMException('canary', 'QuotaExceededError');
      return original.call(this, value, key);
    });
    const written = await store.write({
      put: [
        ['a', utf8('one')],
        ['b', utf8('two')],
      ],
      remove: [],
      onlyIf: [],
    });
    full.mockRestore();
    expect(written).toEqual({ ok: false, why: 'quota' });
    expect(await store.keys()).toEqual({ ok: true, value: [] });
  });

  test('a database that is closed', async () => {
    const store = await opened();
    store.close();
    const unavailable = { ok: false, why: 'unavailable' };
    expect(await store.read('a')).toEqual(unavailable);
    expect(await store.keys()).toEqual(unavailable);
    expect(await put(store, 'a', 'one')).toEqual(unavailable);
  });

  test('a browser that refuses a database', async () => {
    const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('canary', 'SecurityError');
    });
    expect(await openIdbStore(freshName())).toEqual({ ok: false, why: 'unavailable' });
    refused.mockRestore();
  });
});

test('stands aside when another tab deletes the database', async () => {
  const name = freshName();
  const store = await opened(name);
  await new Promise((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase(name);
    deletion.onsuccess = resolve;
    deletion.onerror = reject;
    deletion.onblocked = reject;
  });
  expect(await store.read('a')).toEqual({ ok: false, why: 'unavailable' });
});

test('a tab that sleeps and does not stand aside holds up neither the deletion nor an opening for ever', async () => {
  const name = freshName();
  (await opened(name)).close();
  const asleep = await new Promise<IDBDatabase>((resolve) => {
    const asked = indexedDB.open(name);
    asked.onsuccess = () => resolve(asked.result);
  });
  await dropIdbStore(name);
  expect(await openIdbStore(name, 20)).toEqual({ ok: false, why: 'unavailable' });
  asleep.close();
  expect(await put(await opened(name), 'a', 'one')).toEqual({ ok: true });
});

describe('a connection that the browser lets go of', () => {
  async function lost(name: string): Promise<Store> {
    const open = vi.spyOn(indexedDB, 'open');
    const store = await opened(name);
    const [asked] = open.mock.results;
    open.mockRestore();
    await put(store, 'a', 'one');
    const database: IDBDatabase = asked?.value.result;
    const closed = new Promise((resolve) => database.addEventListener('close', resolve));
    forceCloseDatabase(database as unknown as Parameters<typeof forceCloseDatabase>[0]);
    await closed;
    return store;
  }

  test('is made again, and what was there is there', async () => {
    const store = await lost(freshName());
    expect(await put(store, 'b', 'two')).toEqual({ ok: true });
    expect(await store.keys()).toEqual({ ok: true, value: ['a', 'b'] });
  });

  test('is not made to a database that is gone, nor is that made anew', async () => {
    const name = freshName();
    const store = await lost(name);
    await dropIdbStore(name);
    expect(await put(store, 'b', 'two')).toEqual({ ok: false, why: 'unavailable' });
    expect(await idbStoreNames()).not.toContain(name);
  });
});

test('a vault over it, in two tabs', async () => {
  const name = freshName();
  const first = await aVault(await opened(name));
  await write(first, 'case-a', 'one', true);
  const second = await reopened(await opened(name));
  await write(first, 'case-a', 'two', true);
  expect(await write(second, 'case-a', 'three')).toEqual({ ok: false, why: 'changed' });
  first.lock();
  expect(await textOf(await reopened(await opened(name)), 'case-a')).toBe('two');
});
