import { describe, expect, test } from 'vitest';
import { decodeDrafts, encodeDrafts } from '@/app/[locale]/exercise/write/drafts-record';
import { createDraftsStore } from '@/app/[locale]/exercise/write/drafts-store';
import { newDraft } from '@/lib/exercise/draft';
import { type Bytes, utf8 } from '@/lib/vault/bytes';

const draft = (id: string, title = '') => ({ ...newDraft(id, 'en'), title });

function aVault(before?: Bytes) {
  let stored = before;
  return {
    stored: () => decodeDrafts(stored).drafts.map(({ id, title }) => [id, title]),
    put: (bytes: Bytes) => {
      stored = bytes;
    },
    read: async () => stored,
    change: async (_: string, make: (present: Bytes | undefined) => Bytes) => {
      stored = make(stored);
      return true;
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('drafts', () => {
  test('written without a vault go into it once it is opened, beside those in it', async () => {
    const store = createDraftsStore();
    store.keep(draft('mine', 'Mine'));
    expect(store.get().kept).toBe('tab');
    const vault = aVault(encodeDrafts(undefined, new Map([['old', draft('old', 'Old')]])));
    await store.open(vault);
    expect(store.get().kept).toBe('sealed');
    expect(store.get().drafts.map(({ id }) => id)).toEqual(['old', 'mine']);
    expect(vault.stored()).toEqual([
      ['old', 'Old'],
      ['mine', 'Mine'],
    ]);
  });

  test('locked, nothing of them is in memory; unlocked again, all of them are there', async () => {
    const store = createDraftsStore();
    const vault = aVault();
    await store.open(vault);
    store.keep(draft('mine', 'Mine'));
    await settled();
    store.close();
    expect(store.get().drafts).toEqual([]);
    await store.open(vault);
    expect(store.get().drafts.map(({ title }) => title)).toEqual(['Mine']);
  });

  test('what another tab stored meanwhile stays', async () => {
    const store = createDraftsStore();
    const vault = aVault();
    await store.open(vault);
    vault.put(encodeDrafts(undefined, new Map([['theirs', draft('theirs', 'Theirs')]])));
    store.keep(draft('ours', 'Ours'));
    await settled();
    expect(vault.stored()).toEqual([
      ['theirs', 'Theirs'],
      ['ours', 'Ours'],
    ]);
    store.remove('ours');
    await settled();
    expect(vault.stored()).toEqual([['theirs', 'Theirs']]);
  });

  test('a write that fails is said, and goes out with the next', async () => {
    const store = createDraftsStore();
    const vault = aVault();
    let fails = true;
    await store.open({
      read: vault.read,
      change: async (name, make) => (fails ? false : vault.change(name, make)),
    });
    store.keep(draft('one', 'One'));
    await settled();
    expect(store.get().kept).toBe('failed');
    fails = false;
    store.keep(draft('two', 'Two'));
    await settled();
    expect(store.get().kept).toBe('sealed');
    expect(vault.stored().map(([id]) => id)).toEqual(['one', 'two']);
  });

  test('what this version cannot read is carried along as it is', () => {
    const newer = { format: 'indicia-scenario', version: 7, news: true };
    const bytes = utf8(JSON.stringify([newer]));
    expect(decodeDrafts(bytes).unread).toEqual([newer]);
    const written = encodeDrafts(bytes, new Map([['mine', draft('mine')]]));
    expect(decodeDrafts(written).unread).toEqual([newer]);
  });
});
