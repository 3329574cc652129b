import { describe, expect, test } from 'vitest';
import { createCaseStore, STORE } from '@/app/session/case-store';
import { renameCase } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import { utf8 } from '@/lib/vault/bytes';
import { memoryStore } from '@/lib/vault/memory-store';
import type { WorkerPort } from '@/lib/vault/vault-client';
import type { WorkerParts } from '@/lib/vault/vault-worker';
import { PASSPHRASE, reopened } from '../../vault/cheap';
import { aDevice, portOver } from './device';

const a = newCase({ word: 'survivor', label: 'A' });
const b = newCase({ word: 'survivor', label: 'B' });

async function labels(tab: ReturnType<ReturnType<typeof aDevice>['tab']>) {
  const unlocked = await tab.unlock(STORE, PASSPHRASE);
  return unlocked.ok ? unlocked.cases.map(({ label }) => label) : unlocked.why;
}

async function twoTabsWithA() {
  const device = aDevice();
  const [one, two] = [device.tab(), device.tab()];
  await one.create(STORE, PASSPHRASE);
  await one.save(a, true);
  await two.unlock(STORE, PASSPHRASE);
  return { ...device, one, two };
}

test('two tabs that work on different cases do not stand in each other’s way', async () => {
  const { one, two, tab } = await twoTabsWithA();
  expect(await two.save(b, false)).toEqual({ ok: true });
  expect(await one.save(renameCase(a, 'A, newer'), false)).toEqual({ ok: true });
  expect(await two.save(renameCase(b, 'B, newer'), false)).toEqual({ ok: true });
  expect(await labels(tab())).toEqual(['A, newer', 'B, newer']);
});

test('a case that another tab changed is never written over, however often it is tried', async () => {
  const { one, two, tab } = await twoTabsWithA();
  expect(await two.save(renameCase(a, 'A in two'), false)).toEqual({ ok: true });
  for (const _ of [1, 2, 3]) {
    const saved = await one.save(renameCase(a, 'A in one'), false);
    expect(saved).toEqual({ ok: false, why: 'changed' });
  }
  expect(await one.save(b, false)).toEqual({ ok: true });
  expect(await labels(tab())).toEqual(['A in two', 'B']);
});

test('nor is it after this tab has stored another case', async () => {
  const { one, two, tab } = await twoTabsWithA();
  await one.save(b, false);
  await two.save(renameCase(a, 'A in two'), false);
  expect(await one.save(renameCase(b, 'B, newer'), false)).toEqual({ ok: true });
  expect(await one.save(renameCase(a, 'A in one'), false)).toEqual({ ok: false, why: 'changed' });
  expect(await labels(tab())).toEqual(['A in two', 'B, newer']);
});

test('a case that another tab removed does not come back in silence', async () => {
  const { one, two, tab } = await twoTabsWithA();
  expect(await two.remove(a.id)).toEqual({ ok: true });
  expect(await one.save(renameCase(a, 'A, newer'), false)).toEqual({ ok: false, why: 'changed' });
  expect(await labels(tab())).toEqual([]);
});

test('a removal works although another tab wrote another case, or removed this one, meanwhile', async () => {
  const { one, two, tab } = await twoTabsWithA();
  await two.save(b, false);
  expect(await one.remove(a.id)).toEqual({ ok: true });
  expect(await two.remove(a.id)).toEqual({ ok: true });
  expect(await labels(tab())).toEqual(['B']);
});

test('a case that another tab changed is not removed, however often it is tried', async () => {
  const { one, two, tab } = await twoTabsWithA();
  await two.save(renameCase(a, 'A in two'), false);
  for (const _ of [1, 2]) {
    expect(await one.remove(a.id)).toEqual({ ok: false, why: 'changed' });
  }
  expect(await labels(tab())).toEqual(['A in two']);
});

test('where the working copy is damaged, the newest version that opens is there, and it is said', async () => {
  const { content, one, tab } = await twoTabsWithA();
  const known = new Set(content.keys());
  await one.save(renameCase(a, 'A, newer'), false);
  const head = [...content.keys()].find((key) => key.startsWith('blob/') && !known.has(key)) ?? '';
  content.set(
    head,
    (content.get(head) ?? new Uint8Array()).map((byte) => byte ^ 1),
  );

  const unlocked = await tab().unlock(STORE, PASSPHRASE);
  expect(unlocked).toMatchObject({ ok: true, cases: [{ label: 'A' }], restored: 1, unreadable: 0 });
});

test('a record that is there and does not open is not written over', async () => {
  const { content, tab } = aDevice();
  const one = tab();
  await one.create(STORE, PASSPHRASE);
  const known = new Set(content.keys());
  expect(await one.changeRecord('drafts', () => utf8('a draft'))).toEqual({ ok: true });
  for (const [key, bytes] of content) {
    if (!known.has(key) && key.startsWith('blob/'))
      content.set(
        key,
        bytes.map((byte) => byte ^ 1),
      );
  }
  const later = tab();
  await later.unlock(STORE, PASSPHRASE);
  const damaged = new Map(content);
  let asked = false;
  const changed = await later.changeRecord('drafts', () => {
    asked = true;
    return utf8('another');
  });
  expect(changed).toEqual({ ok: false, why: 'unavailable' });
  expect(asked).toBe(false);
  expect(content).toEqual(damaged);
});

test('a case of a newer version is left as it is', async () => {
  const { content, one, tab } = await twoTabsWithA();
  const vault = await reopened(memoryStore(content));
  await vault.put(a.id, utf8(JSON.stringify({ ...a, version: 99 })));
  one.lock();
  const before = new Map(content);
  expect(await tab().unlock(STORE, PASSPHRASE)).toMatchObject({
    cases: [],
    restored: 0,
    unreadable: 1,
  });
  expect(content).toEqual(before);
});

test('whether there is a vault is not known where nothing can be read', async () => {
  const openStore: WorkerParts['openStore'] = async () => ({ ok: false, why: 'unavailable' });
  const tab = createCaseStore(() => portOver({ openStore }));
  expect(await tab.stores()).toBe('not-known');
});

test('where the worker broke, another is started for the next try', async () => {
  const broken: WorkerPort = {
    ...{ onmessage: null, onerror: null, terminate: () => undefined },
    postMessage: () => broken.onerror?.({} as ErrorEvent),
  };
  let starts = 0;
  const device = aDevice();
  const ports = [broken];
  const store = createCaseStore(() => {
    starts += 1;
    return ports.pop() ?? device.port();
  });
  await expect(store.stores()).rejects.toThrow('ended');
  expect(await store.create(STORE, PASSPHRASE)).toEqual({ ok: true });
  expect(starts).toBe(2);
});

describe('A portable file', () => {
  /** Counts its workers: the memory of scrypt goes only with the worker that took it. */
  function counting(change: Partial<WorkerPort> = {}) {
    const workers = { started: 0, ended: 0 };
    const openStore: WorkerParts['openStore'] = async () => ({ ok: true, store: memoryStore() });
    const store = createCaseStore(() => {
      const port = Object.assign(portOver({ openStore }), change);
      const { terminate } = port;
      workers.started += 1;
      port.terminate = () => {
        workers.ended += 1;
        terminate();
      };
      return port;
    });
    return { store, workers };
  }

  test('is made and opened in workers that end with it', async () => {
    const { store, workers } = counting();
    expect(await store.toFile(a, '')).toEqual({ ok: false, why: 'empty-passphrase' });
    expect(workers).toEqual({ started: 1, ended: 1 });
    expect(await store.fromFile(utf8('A text'), PASSPHRASE)).toMatchObject({ why: 'not-ours' });
    expect(workers).toEqual({ started: 2, ended: 2 });
  });

  test('is given up at once when the store is locked', async () => {
    const { store, workers } = counting({ postMessage: () => undefined });
    const making = store.toFile(a, PASSPHRASE);
    store.lock();
    expect(workers).toEqual({ started: 1, ended: 1 });
    await expect(making).rejects.toThrow('ended');
  });
});
