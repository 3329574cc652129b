import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesUnder, hashOf, isStamped, stamp, unstamp } from '@/scripts/stamp.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stamp-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'a.txt'), 'one');
  writeFileSync(join(folder, 'deep/b.txt'), 'two');
});
afterEach(() => rmSync(folder, { recursive: true }));

const now = (words: string[] = []) => hashOf(folder, filesUnder(folder), words);

test('files are found at every depth; a folder that is not there has none', () => {
  expect(filesUnder(folder)).toEqual([join(folder, 'a.txt'), join(folder, 'deep', 'b.txt')]);
  expect(filesUnder(join(folder, 'nowhere'))).toEqual([]);
});

test('the hash changes with a content, a name, a new file and a word, and with nothing else', () => {
  const before = now();
  expect(now()).toBe(before);
  expect(now(['pseudo'])).not.toBe(before);
  writeFileSync(join(folder, 'a.txt'), 'two');
  const changed = now();
  expect(changed).not.toBe(before);
  writeFileSync(join(folder, 'a.txt'), 'one');
  expect(now()).toBe(before);
  renameSync(join(folder, 'a.txt'), join(folder, 'c.txt'));
  expect(now()).not.toBe(before);
  renameSync(join(folder, 'c.txt'), join(folder, 'a.txt'));
  writeFileSync(join(folder, 'd.txt'), '');
  expect(now()).not.toBe(before);
});

test('a stamp holds for its hash alone, and not after it is taken away', () => {
  const file = join(folder, 'stamps', 'build');
  expect(isStamped(file, 'x')).toBe(false);
  stamp(file, 'x');
  expect(isStamped(file, 'x')).toBe(true);
  expect(isStamped(file, 'y')).toBe(false);
  unstamp(file);
  expect(isStamped(file, 'x')).toBe(false);
});
