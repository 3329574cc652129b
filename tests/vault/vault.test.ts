import { describe, expect, test } from 'vitest';
import { utf8 } from '@/lib/vault/bytes';
import {
  changePassphrase,
  createSessionVault,
  createVault,
  eraseVault,
  unlockVault,
  vaultExists,
} from '@/lib/vault/vault';
import { aVault, cheap, openStore, PASSPHRASE, reopened, textOf, write } from './cheap';

describe('a vault', () => {
  test('gives back what was put into it, also after it was locked and opened again', async () => {
    const { store } = openStore();
    const vault = await aVault(store);
    await write(vault, 'case-a', 'first');
    await write(vault, 'case-a', 'second');
    await write(vault, 'case-b', 'other');
    vault.lock();
    const again = await reopened(store);
    expect(again.notices).toEqual([]);
    expect([await textOf(again, 'case-a'), await textOf(again, 'case-b')]).toEqual([
      'second',
      'other',
    ]);
  });

  test('lists its records, with the time and size of the working copy', async () => {
    let time = 100;
    const vault = await aVault(undefined, () => time);
    await write(vault, 'case-a', 'abc');
    time = 200;
    await write(vault, 'case-b', 'abcdef');
    const listed = await vault.list();
    expect(listed.ok && listed.records).toMatchObject([
      { record: 'case-a', savedAt: 100, size: 3 },
      { record: 'case-b', savedAt: 200, size: 6 },
    ]);
  });

  test('knows nothing of a record that was never put', async () => {
    expect(await (await aVault()).get('nowhere')).toEqual({ ok: false, why: 'none' });
  });

  test('removes a record with its versions, and the bytes are gone from the store', async () => {
    const { content, store } = openStore();
    const vault = await aVault(store);
    await write(vault, 'case-a', 'one', true);
    await write(vault, 'case-a', 'two', true);
    await vault.remove('case-a');
    expect(await textOf(vault, 'case-a')).toBe('(none)');
    expect([...content.keys()].filter((key) => key.startsWith('blob/'))).toEqual([]);
    expect(await textOf(await reopened(store), 'case-a')).toBe('(none)');
  });

  test('answers "locked" from the moment it is locked, to calls that wait as well', async () => {
    const vault = await aVault();
    await write(vault, 'case-a', 'one', true);
    const waiting = write(vault, 'case-a', 'two');
    vault.lock();
    const locked = { ok: false, why: 'locked' };
    expect(await waiting).toEqual(locked);
    expect(await vault.get('case-a')).toEqual(locked);
    expect(await vault.list()).toEqual(locked);
    expect(await vault.versions('case-a')).toEqual(locked);
    expect(await vault.check()).toEqual(locked);
    expect(await vault.refresh()).toEqual(locked);
    expect(await vault.remove('case-a')).toEqual(locked);
  });
});

describe('what the store sees', () => {
  test('neither content nor record ids nor passphrase', async () => {
    const { content, store } = openStore();
    const vault = await aVault(store);
    await write(vault, 'canary-in-the-id', 'canary-in-the-content', true);
    const seen = [...content].map(([key, bytes]) => key + Buffer.from(bytes).toString('latin1'));
    expect(seen.join('\n')).not.toContain('canary');
    expect(seen.join('\n')).not.toContain(PASSPHRASE);
  });
});

describe('versions', () => {
  test('only what is kept becomes a version; the newest comes first', async () => {
    const vault = await aVault();
    await write(vault, 'case-a', 'typed');
    await write(vault, 'case-a', 'one', true);
    await write(vault, 'case-a', 'typed on');
    await write(vault, 'case-a', 'two', true);
    expect(await versionTexts(vault, 'case-a')).toEqual(['two', 'one']);
  });

  test('the last twenty are kept', async () => {
    const vault = await aVault();
    for (let n = 1; n <= 25; n += 1) await write(vault, 'case-a', `v${n}`, true);
    const texts = await versionTexts(vault, 'case-a');
    expect(texts).toEqual(Array.from({ length: 20 }, (_, n) => `v${25 - n}`));
  });

  test('a restored version becomes the working copy, and what it replaces is kept', async () => {
    const vault = await aVault();
    await write(vault, 'case-a', 'one', true);
    await write(vault, 'case-a', 'typed since');
    const versions = await vault.versions('case-a');
    const one = versions.ok ? (versions.versions[0]?.version ?? '') : '';
    expect(await vault.restore('case-a', one)).toMatchObject({ ok: true });
    expect(await textOf(vault, 'case-a')).toBe('one');
    expect(await versionTexts(vault, 'case-a')).toEqual(['typed since', 'one']);
  });

  test('a version that is not there, or is of another record', async () => {
    const vault = await aVault();
    await write(vault, 'case-a', 'one', true);
    await write(vault, 'case-b', 'other', true);
    const versions = await vault.versions('case-a');
    const one = versions.ok ? (versions.versions[0]?.version ?? '') : '';
    expect(await vault.restore('case-b', one)).toEqual({ ok: false, why: 'none' });
    expect(await vault.getVersion('case-a', 'nothing')).toEqual({ ok: false, why: 'none' });
  });
});

describe('the passphrase', () => {
  test('a wrong one is a value, and harms nothing', async () => {
    const { store } = openStore();
    await write(await aVault(store), 'case-a', 'one');
    expect(await unlockVault(store, 'a guess', cheap)).toEqual({
      ok: false,
      why: 'wrong-passphrase',
    });
    expect(await textOf(await reopened(store), 'case-a')).toBe('one');
  });

  test('is changed without sealing any record again', async () => {
    const { content, store } = openStore();
    await write(await aVault(store), 'case-a', 'one');
    const before = new Map(content);
    expect(await changePassphrase(store, 'a guess', 'new words', cheap)).toEqual({
      ok: false,
      why: 'wrong-passphrase',
    });
    expect(await changePassphrase(store, PASSPHRASE, '', cheap)).toEqual({
      ok: false,
      why: 'empty-passphrase',
    });
    expect(await changePassphrase(store, PASSPHRASE, 'new words', cheap)).toEqual({ ok: true });
    const changed = [...content].filter(([key, bytes]) => before.get(key) !== bytes);
    expect(changed.map(([key]) => key)).toEqual(['key']);
    expect(await unlockVault(store, PASSPHRASE, cheap)).toMatchObject({ why: 'wrong-passphrase' });
    const unlocked = await unlockVault(store, 'new words', cheap);
    expect(unlocked.ok && (await textOf(unlocked.vault, 'case-a'))).toBe('one');
  });

  test('none at all is refused', async () => {
    expect(await createVault(openStore().store, '', cheap)).toEqual({
      ok: false,
      why: 'empty-passphrase',
    });
  });
});

describe('one vault in a store', () => {
  test('a second is never written over the first', async () => {
    const { store } = openStore();
    await write(await aVault(store), 'case-a', 'one');
    expect(await createVault(store, 'another', cheap)).toEqual({ ok: false, why: 'exists' });
    expect(await textOf(await reopened(store), 'case-a')).toBe('one');
  });

  test('none', async () => {
    const { store } = openStore();
    expect(await vaultExists(store)).toEqual({ ok: true, exists: false });
    expect(await unlockVault(store, PASSPHRASE, cheap)).toEqual({ ok: false, why: 'no-vault' });
    expect(await changePassphrase(store, PASSPHRASE, 'x', cheap)).toMatchObject({
      why: 'no-vault',
    });
  });

  test('erased: nothing is left, and a new one can be made', async () => {
    const { content, store } = openStore();
    await write(await aVault(store), 'case-a', 'one');
    expect(await eraseVault(store)).toEqual({ ok: true });
    expect(content.size).toBe(0);
    expect(await unlockVault(store, PASSPHRASE, cheap)).toEqual({ ok: false, why: 'no-vault' });
    await write(await aVault(store), 'case-b', 'two');
    expect(await textOf(await reopened(store), 'case-b')).toBe('two');
  });
});

describe('two tabs over one store', () => {
  test('the second save is refused, not written over the first; after a refresh both are there', async () => {
    const { store } = openStore();
    const first = await aVault(store);
    await write(first, 'case-a', 'start');
    const second = await reopened(store);
    expect(await write(first, 'case-a', 'of the first tab')).toEqual({ ok: true });
    expect(await write(second, 'case-a', 'of the second tab')).toEqual({
      ok: false,
      why: 'changed',
    });
    expect(await second.refresh()).toEqual({ ok: true });
    expect(await textOf(second, 'case-a')).toBe('of the first tab');
    expect(await write(second, 'case-a', 'of the second tab')).toEqual({ ok: true });
    expect(await textOf(second, 'case-a')).toBe('of the second tab');
    expect(await versionTexts(second, 'case-a')).toEqual(['of the first tab']);
  });

  test('two vaults created at once: one of them is', async () => {
    const { store } = openStore();
    const made = await Promise.all([
      createVault(store, 'of the first tab', cheap),
      createVault(store, 'of the second tab', cheap),
    ]);
    expect(made.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });
});

test('a full disk is a value, and what was there stays', async () => {
  const { store } = openStore();
  await write(await aVault(store), 'case-a', 'one');
  const full = { ...store, write: async () => ({ ok: false, why: 'quota' }) as const };
  const vault = await reopened(full);
  expect(await write(vault, 'case-a', 'two')).toEqual({ ok: false, why: 'quota' });
  expect(await textOf(vault, 'case-a')).toBe('one');
  expect(await createVault({ ...full, read: openStore().store.read }, 'x', cheap)).toEqual({
    ok: false,
    why: 'quota',
  });
});

test('a store that cannot be reached is a value', async () => {
  const gone = { ok: false, why: 'unavailable' } as const;
  const { store } = openStore();
  await aVault(store);
  const unreachable = { ...store, read: async () => gone };
  expect(await unlockVault(unreachable, PASSPHRASE, cheap)).toEqual(gone);
  expect(await vaultExists(unreachable)).toEqual(gone);
  expect(await unlockVault({ ...store, keys: async () => gone }, PASSPHRASE, cheap)).toEqual(gone);
});

test('a session that stores nothing works like any vault', async () => {
  const vault = await createSessionVault();
  await vault.put('case-a', utf8('one'), { keep: true });
  expect(await textOf(vault, 'case-a')).toBe('one');
  vault.lock();
  expect(await textOf(vault, 'case-a')).toBe('(locked)');
});

async function versionTexts(vault: Awaited<ReturnType<typeof aVault>>, record: string) {
  const listed = await vault.versions(record);
  if (!listed.ok) throw new Error(listed.why);
  return Promise.all(
    listed.versions.map(async ({ version }) => {
      const got = await vault.getVersion(record, version);
      return got.ok ? new TextDecoder().decode(got.bytes) : `(${got.why})`;
    }),
  );
}
