import { expect, test } from 'vitest';
import { newId, newSalt } from '@/lib/case/ids';
import { idSchema } from '@/lib/case/schema';

test('an id carries 80 random bits, a salt 130', () => {
  expect(idSchema.safeParse(newId()).success).toBe(true);
  expect(newSalt()).toMatch(/^[a-z2-7]{26}$/);
});

test('every letter is as likely as any other: all 256 bytes give each letter eight times', () => {
  const letters = [...newSalt(() => Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  expect(new Set(counts.values())).toEqual(new Set([8]));
  expect(counts.size).toBe(32);
});
