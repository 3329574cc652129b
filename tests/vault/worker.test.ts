import { describe, expect, test } from 'vitest';
import { type Bytes, utf8 } from '@/lib/vault/bytes';
import { memoryStore } from '@/lib/vault/memory-store';
import type { Store } from '@/lib/vault/store';
import { vaultClient, type WorkerPort } from '@/lib/vault/vault-client';
import { vaultHandler } from '@/lib/vault/vault-worker';
import type { VaultReply, VaultRequest } from '@/lib/vault/worker-protocol';
import { cheap, PASSPHRASE } from './cheap';

/** The disk of the test: what is written stays when a worker ends. */
function device() {
  const disks = new Map<string, Map<string, Bytes>>();
  const openStore = async (name: string): Promise<{ ok: true; store: Store }> => {
    const content = disks.get(name) ?? new Map<string, Bytes>();
    disks.set(name, content);
    return { ok: true, store: { ...memoryStore(content), close: () => undefined } };
  };
  return { disks, openStore };
}

/** A worker around the handler, as the browser would run it: messages are copied, both ways. */
function startWorker(parts: Pick<Parameters<typeof vaultHandler>[0], 'openStore'>) {
  const handle = vaultHandler({ ...parts, allowWeakForTests: true, cost: async () => cheap.cost });
  let ended = false;
  const port: WorkerPort = {
    onmessage: null,
    onerror: null,
    postMessage: async (message) => {
      const reply = await handle(structuredClone(message));
      if (ended) return;
      port.onmessage?.({ data: structuredClone(reply) } as MessageEvent<VaultReply>);
    },
    terminate: () => {
      ended = true;
    },
  };
  return { client: vaultClient(port), port };
}

const unlocked = async (openStore: ReturnType<typeof device>['openStore']) => {
  const { client, port } = startWorker({ openStore });
  const opened = await client.call('unlock', { store: 'v', passphrase: PASSPHRASE });
  if (!opened.ok) throw new Error(opened.why);
  return { client, port };
};

test('create, write, end the worker, unlock in a new one, read', async () => {
  const { openStore } = device();
  const { client } = startWorker({ openStore });
  expect(await client.call('exists', { store: 'v' })).toEqual({ ok: true, exists: false });
  expect(await client.call('create', { store: 'v', passphrase: PASSPHRASE })).toEqual({
    ok: true,
    notices: [],
  });
  await client.call('put', { record: 'case-a', bytes: utf8('one'), keep: true });
  client.lock();

  const again = await unlocked(openStore);
  expect(await again.client.call('get', { record: 'case-a' })).toEqual({
    ok: true,
    bytes: utf8('one'),
  });
  expect(await again.client.call('list', {})).toMatchObject({ records: [{ record: 'case-a' }] });
  const versions = await again.client.call('versions', { record: 'case-a' });
  const version = versions.ok ? (versions.versions[0]?.version ?? '') : '';
  const got = { ok: true, bytes: utf8('one') };
  expect(await again.client.call('getVersion', { record: 'case-a', version })).toEqual(got);
  expect(await again.client.call('restore', { record: 'case-a', version })).toEqual(got);
  expect(await again.client.call('check', {})).toEqual({ ok: true, faults: [] });
  expect(await again.client.call('refresh', {})).toEqual({ ok: true });
  expect(await again.client.call('remove', { record: 'case-a' })).toEqual({ ok: true });
});

test('a wrong passphrase is a value, and opens nothing', async () => {
  const { openStore } = device();
  const { client } = startWorker({ openStore });
  await client.call('create', { store: 'v', passphrase: PASSPHRASE });
  const other = startWorker({ openStore }).client;
  expect(await other.call('unlock', { store: 'v', passphrase: 'a guess' })).toEqual({
    ok: false,
    why: 'wrong-passphrase',
  });
  expect(await other.call('get', { record: 'case-a' })).toEqual({ ok: false, why: 'locked' });
});

test('a new passphrase, and erasing', async () => {
  const { disks, openStore } = device();
  const { client } = startWorker({ openStore });
  await client.call('create', { store: 'v', passphrase: PASSPHRASE });
  await client.call('put', { record: 'case-a', bytes: utf8('one') });
  const change = { store: 'v', from: PASSPHRASE, to: 'new words' };
  expect(await client.call('changePassphrase', change)).toEqual({ ok: true });
  expect(await client.call('get', { record: 'case-a' })).toMatchObject({ ok: true });
  expect(await client.call('erase', { store: 'v' })).toEqual({ ok: true });
  expect(disks.get('v')?.size).toBe(0);
  expect(await client.call('get', { record: 'case-a' })).toEqual({ ok: false, why: 'locked' });
});

test('a session that stores nothing asks for no store', async () => {
  const { disks, openStore } = device();
  const { client } = startWorker({ openStore });
  await client.call('openSession', {});
  await client.call('put', { record: 'case-a', bytes: utf8('one') });
  expect(await client.call('get', { record: 'case-a' })).toMatchObject({ ok: true });
  expect(disks.size).toBe(0);
});

describe('locking', () => {
  test('answers what is under way, and everything later, with "locked"', async () => {
    const { openStore } = device();
    const { client } = startWorker({ openStore });
    await client.call('create', { store: 'v', passphrase: PASSPHRASE });
    const underWay = client.call('get', { record: 'case-a' });
    client.lock();
    expect(await underWay).toEqual({ ok: false, why: 'locked' });
    expect(await client.call('list', {})).toEqual({ ok: false, why: 'locked' });
  });
});

describe('our own mistakes', () => {
  test('reject with the name of the error and nothing of its text', async () => {
    const handle = vaultHandler({
      openStore: () => Promise.reject(new RangeError('canary')),
    });
    const reply = await handle({ id: 7, call: 'exists', input: { store: 'v' } });
    expect(reply).toEqual({ id: 7, failed: 'RangeError' });
  });

  test('a call that does not exist', async () => {
    const handle = vaultHandler(device());
    const request = { id: 1, call: 'toString', input: {} } as unknown as VaultRequest;
    expect(await handle(request)).toEqual({ id: 1, failed: 'TypeError' });
  });

  test('a worker that breaks lets nobody wait', async () => {
    const { client, port } = startWorker({ openStore: () => new Promise(() => undefined) });
    const waiting = client.call('exists', { store: 'v' });
    port.onerror?.(new Event('error') as ErrorEvent);
    await expect(waiting).rejects.toThrow('ended');
    expect(await client.call('list', {})).toEqual({ ok: false, why: 'locked' });
  });
});

test('the real Worker fits the port', () => {
  const port = (worker: Worker): WorkerPort => worker;
  expect(port).toBeTypeOf('function');
});
