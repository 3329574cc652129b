import { existsSync, mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inPassing } from '@/scripts/proof-build.mjs';

test.each([
  ['is done', async () => 'done', 'done'],
  ['throws', async () => Promise.reject(new Error('no build')), 'Error: no build'],
])('The copied tree is gone when the work in it %s', async (_, end, outcome) => {
  let place = '';
  const came = inPassing('a-build', async (folder: string) => {
    place = folder;
    mkdirSync(folder);
    return end();
  });
  expect(await came.catch(String)).toBe(outcome);
  expect(place).not.toBe('');
  expect(existsSync(place)).toBe(false);
});
