import { expect, test } from 'vitest';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { receipt } from '@/lib/memo/receipt';
import { paraded } from './a-memo';
import { memoLaw } from './memo-law';

const c = paraded();
const world = toWorld(c, memoLaw.vocabulary);
const assessment = assess(compile(memoLaw), world);
const made = (salt: string) => receipt({ law: memoLaw, world, assessment, salt });

test('The same law, answers and salt give the same receipt', async () => {
  expect(await made(c.salt)).toEqual(await made(c.salt));
});

test('Another salt changes the hash of the answers and nothing else', async () => {
  const [one, other] = await Promise.all([made('a'.repeat(26)), made('b'.repeat(26))]);
  expect(one.answers).not.toBe(other.answers);
  expect({ ...one, answers: '' }).toEqual({ ...other, answers: '' });
});

test('Every part of the law has its version and a hash of 64 digits', async () => {
  const { packs } = await made(c.salt);
  expect(packs.map((p) => p.id).sort()).toEqual(['cumulation', 'facts', 'small']);
  for (const { version, hash } of packs) {
    expect(version).toBe('1.0.0');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  }
});
