import { describe, expect, test } from 'vitest';
import { sipHash } from '@/lib/journey/siphash';

const key = Uint8Array.from({ length: 16 }, (_, i) => i);
const message = (length: number) => Uint8Array.from({ length }, (_, i) => i);

/** `vectors_sip64` of the authors' reference code, read as little-endian numbers. */
const vectors: readonly (readonly [number, string])[] = [
  [0, '726fdb47dd0e0e31'],
  [1, '74f839c593dc67fd'],
  [2, '0d6c8009d9a94f5a'],
  [3, '85676696d7fb7e2d'],
  [7, 'ab0200f58b01d137'],
  [8, '93f5f5799a932462'],
  [15, 'a129ca6149be45e5'],
];

describe('SipHash-2-4', () => {
  test.each(vectors)('the reference vector of %i bytes', (length, expected) => {
    expect(sipHash(key, message(length)).toString(16).padStart(16, '0')).toBe(expected);
  });

  test('a key of another length is refused', () => {
    expect(() => sipHash(message(15), message(1))).toThrow(/16 bytes/);
  });
});
