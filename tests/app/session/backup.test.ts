import { expect, test } from 'vitest';
import { backupState, digestOf, withoutCopy } from '@/app/session/backup';
import { decodeSettings, defaultSettings, encodeSettings } from '@/app/session/settings';
import { renameCase } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import { utf8 } from '@/lib/vault/bytes';

const DAY = 24 * 60 * 60 * 1000;
const c = newCase({ word: 'survivor', label: 'A' });

test('a file holds everything until something is changed; after a week it is overdue', async () => {
  const backup = { at: 0, digest: await digestOf(c) };
  const changed = await digestOf(renameCase(c, 'B'));
  expect(backupState(undefined, changed, 0)).toEqual({ is: 'none' });
  expect(backupState(backup, await digestOf({ ...c }), 30 * DAY)).toEqual({ is: 'whole', at: 0 });
  expect(backupState(backup, changed, DAY)).toEqual({ is: 'behind', at: 0, overdue: false });
  expect(backupState(backup, changed, 7 * DAY)).toMatchObject({ overdue: true });
});

test('choices come back as they were kept; what is no choice of ours is none', () => {
  const settings = { ...defaultSettings, autoLock: 30 as const, spelling: true };
  expect(decodeSettings(encodeSettings(settings))).toEqual(settings);
  for (const other of ['', '{}', '{"version":1,"autoLock":100000}', '[]', '\uffff']) {
    expect(decodeSettings(utf8(other))).toEqual(defaultSettings);
  }
});

test('a case that does not open has no copy that anybody knows of', () => {
  expect(withoutCopy([{ is: 'whole', at: 1 }], 0)).toBe(0);
  expect(withoutCopy([{ is: 'whole', at: 1 }], 1)).toBe(1);
  expect(withoutCopy([{ is: 'none' }, { is: 'behind', at: 1, overdue: false }], 1)).toBe(3);
});
