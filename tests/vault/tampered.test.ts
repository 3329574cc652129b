import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '@/lib/vault/bytes';
import { generationOfBlob } from '@/lib/vault/manifest';
import { unlockVault } from '@/lib/vault/vault';
import { aVault, cheap, openStore, PASSPHRASE, reopened, textOf, write } from './cheap';

/** Two records, each saved twice, the second time after the first of the other. */
async function written() {
  const { content, store } = openStore();
  const vault = await aVault(store);
  await write(vault, 'case-a', 'a, early', true);
  await write(vault, 'case-b', 'b, early', true);
  const early = new Map(content);
  await write(vault, 'case-a', 'a, late', true);
  await write(vault, 'case-b', 'b, late', true);
  /** The blob that the nth save wrote. */
  const blob = (save: number) =>
    [...content.keys()].find((key) => generationOfBlob(key) === save) as string;
  return { content, store, early, blob };
}

const bytesAt = (content: Map<string, Bytes>, key: string) => content.get(key) as Bytes;

describe('found, named, and nothing else lost', () => {
  test('two records swapped for each other', async () => {
    const { content, store, blob } = await written();
    const [a, b] = [bytesAt(content, blob(3)), bytesAt(content, blob(4))];
    content.set(blob(3), b).set(blob(4), a);
    const vault = await reopened(store);
    expect(await textOf(vault, 'case-a')).toBe('(swapped)');
    expect(await vault.check()).toEqual({
      ok: true,
      faults: [
        { record: 'case-a', why: 'swapped' },
        { record: 'case-b', why: 'swapped' },
      ],
    });
  });

  test('one record put back to an earlier state while the other moved on', async () => {
    const { content, store, blob } = await written();
    content.set(blob(3), bytesAt(content, blob(1)));
    const vault = await reopened(store);
    expect(await textOf(vault, 'case-a')).toBe('(swapped)');
    expect(await textOf(vault, 'case-b')).toBe('b, late');
    const versions = await vault.versions('case-a');
    const early = versions.ok ? versions.versions.at(-1) : undefined;
    const got = await vault.getVersion('case-a', early?.version ?? '');
    expect(got.ok && new TextDecoder().decode(got.bytes)).toBe('a, early');
  });

  test('one record taken away', async () => {
    const { content, store, blob } = await written();
    content.delete(blob(3));
    const vault = await reopened(store);
    expect(await vault.check()).toEqual({
      ok: true,
      faults: [{ record: 'case-a', why: 'missing' }],
    });
  });

  test('one version cut off: the working copy is untouched', async () => {
    const { content, store, blob } = await written();
    content.set(blob(1), bytesAt(content, blob(1)).slice(0, -3));
    const vault = await reopened(store);
    expect(await textOf(vault, 'case-a')).toBe('a, late');
    expect(await vault.check()).toEqual({
      ok: true,
      faults: [{ record: 'case-a', version: blob(1), why: 'damaged' }],
    });
  });

  test('the lists put back while the records moved on: said, and the newer work is among the versions', async () => {
    const { content, store, early } = await written();
    for (const list of ['list/0', 'list/1']) content.set(list, bytesAt(early, list));
    const vault = await reopened(store);
    expect(vault.notices).toEqual(['newer-than-list']);
    expect(await textOf(vault, 'case-a')).toBe('a, early');
    const versions = await vault.versions('case-a');
    const late = versions.ok ? versions.versions[0] : undefined;
    const got = await vault.getVersion('case-a', late?.version ?? '');
    expect(got.ok && new TextDecoder().decode(got.bytes)).toBe('a, late');
  });

  test('the present list damaged: the one before holds, and says so', async () => {
    const { content, store } = await written();
    const present = 'list/1';
    content.set(present, bytesAt(content, present).fill(7, 60, 70));
    const vault = await reopened(store);
    expect(vault.notices).toEqual(['list-damaged', 'newer-than-list']);
    expect([await textOf(vault, 'case-a'), await textOf(vault, 'case-b')]).toEqual([
      'a, late',
      'b, early',
    ]);
    await write(vault, 'case-b', 'b, again');
    const next = await reopened(store);
    expect(next.notices).toEqual([]);
    expect(await textOf(next, 'case-b')).toBe('b, again');
  });

  test('the list before still finds what it names, though the last save replaced it', async () => {
    const { content, store } = openStore();
    const vault = await aVault(store);
    for (const text of ['first', 'second', 'third']) await write(vault, 'case-a', text);
    const third = [...content.keys()].find((key) => generationOfBlob(key) === 3) as string;
    content.set('list/0', new Uint8Array(3));
    content.delete(third);
    const again = await reopened(store);
    expect(again.notices).toEqual(['list-damaged']);
    expect(await textOf(again, 'case-a')).toBe('second');
  });

  test('both lists damaged or gone: made again from the records, with the newest of each', async () => {
    const { content, store } = await written();
    content.set('list/0', new Uint8Array(3));
    content.delete('list/1');
    const vault = await reopened(store);
    expect(vault.notices).toEqual(['list-damaged', 'list-rebuilt']);
    expect([await textOf(vault, 'case-a'), await textOf(vault, 'case-b')]).toEqual([
      'a, late',
      'b, late',
    ]);
    expect(await write(vault, 'case-a', 'a, again')).toEqual({ ok: true });
    const next = await reopened(store);
    expect(next.notices).toEqual([]);
    expect(await textOf(next, 'case-a')).toBe('a, again');
  });

  test('a blob that an outsider made up is passed over', async () => {
    const { content, store, blob } = await written();
    content.set(`blob/999/${'0'.repeat(32)}`, bytesAt(content, blob(4)));
    const vault = await reopened(store);
    expect(vault.notices).toEqual([]);
    expect(await textOf(vault, 'case-b')).toBe('b, late');
  });
});

describe('refused', () => {
  test('a list that a later version wrote: its work is not undone from an older one', async () => {
    const { content, store } = await written();
    const list = bytesAt(content, 'list/0');
    list[4] = 2;
    content.set('list/0', list);
    expect(await unlockVault(store, PASSPHRASE, cheap)).toEqual({ ok: false, why: 'too-new' });
  });

  test('another vault’s records and lists', async () => {
    const { content, store } = await written();
    const other = await written();
    for (const [key, bytes] of other.content) if (key !== 'key') content.set(key, bytes);
    const vault = await reopened(store);
    expect(vault.notices).toContain('list-damaged');
    expect(await vault.check()).toEqual({ ok: true, faults: [] });
    expect(await textOf(vault, 'case-a')).toBe('a, late');
  });
});

test('changed anywhere, any number of times: it opens or says why, and no reading is ever wrong', async () => {
  const { content } = await written();
  const keys = [...content.keys()];
  const change = fc.record({
    key: fc.constantFrom(...keys),
    kind: fc.constantFrom('flip', 'cut', 'remove', 'copy'),
    at: fc.nat(400),
    from: fc.constantFrom(...keys),
  });
  const texts = ['a, early', 'b, early', 'a, late', 'b, late'];
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const copy = openStore();
      for (const [key, bytes] of content) copy.content.set(key, bytes.slice());
      for (const { key, kind, at, from } of changes) {
        const bytes = copy.content.get(key);
        if (!bytes) continue;
        if (kind === 'flip') bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 16;
        if (kind === 'cut') copy.content.set(key, bytes.slice(0, at));
        if (kind === 'remove') copy.content.delete(key);
        if (kind === 'copy') copy.content.set(key, content.get(from)?.slice() as Bytes);
      }
      const unlocked = await unlockVault(copy.store, PASSPHRASE, cheap);
      if (!unlocked.ok) {
        expect(['no-vault', 'damaged', 'too-new']).toContain(unlocked.why);
        return;
      }
      for (const record of ['case-a', 'case-b']) {
        const got = await unlocked.vault.get(record);
        if (got.ok) expect(texts).toContain(new TextDecoder().decode(got.bytes));
        if (got.ok) expect(new TextDecoder().decode(got.bytes)[0]).toBe(record.at(-1));
      }
    }),
    { numRuns: 150 },
  );
});
