import { expect, test } from 'vitest';
import { createRecords } from '@/app/session/records';
import { type Bytes, fromUtf8, utf8 } from '@/lib/vault/bytes';

function aStore() {
  const written: string[] = [];
  let stored: Bytes | undefined;
  return {
    written,
    readRecord: async () => stored,
    changeRecord: async (_: string, make: (present: Bytes | undefined) => Bytes) => {
      await Promise.resolve();
      stored = make(stored);
      written.push(fromUtf8(stored) ?? '');
      return { ok: true as const };
    },
  };
}

test('a write that failed is told at one lock and not at the next, where nothing was written since', async () => {
  let full = true;
  const store = aStore();
  const records = createRecords(() => ({
    ...store,
    changeRecord: async (name, make) =>
      full ? { ok: false, why: 'quota' } : store.changeRecord(name, make),
  }));
  void records.change('drafts', () => utf8('x'));
  await records.change('others', () => utf8('x'));
  full = false;
  await records.change('others', () => utf8('y'));
  expect(await records.settled()).toBe(false);
  expect(await records.settled()).toBe(true);
});

test('writes go out one after another, and one that has not begun stands for those after it', async () => {
  const store = aStore();
  const records = createRecords(() => store);
  let newest = 0;
  const make = () => utf8(String(newest));
  newest = 1;
  const first = records.change('drafts', make);
  newest = 2;
  void records.change('drafts', make);
  await first;
  newest = 3;
  void records.change('drafts', make);
  expect(await records.settled()).toBe(true);
  expect(store.written).toEqual(['2', '3']);
});

test('a store that throws has stored nothing, and says so', async () => {
  const records = createRecords(() => ({
    readRecord: async () => undefined,
    changeRecord: async () => {
      throw new Error('locked');
    },
  }));
  expect(await records.change('drafts', () => utf8('x'))).toBe(false);
  expect(await records.settled()).toBe(false);
});
