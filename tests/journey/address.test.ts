import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newSalt } from '@/lib/case/ids';
import { addressOf, resolve } from '@/lib/journey/address';

const salt = fc.uint8Array({ minLength: 26, maxLength: 26 }).map((bytes) => newSalt(() => bytes));

describe('addresses', () => {
  test('are 13 characters of base 32 and the same each time', () => {
    fc.assert(
      fc.property(salt, fc.string(), (salt, name) => {
        expect(addressOf({ salt }, name)).toMatch(/^[a-z2-7]{13}$/);
        expect(addressOf({ salt }, name)).toBe(addressOf({ salt }, name));
      }),
    );
  });

  test('of the same question in two cases cannot be linked', () => {
    fc.assert(
      fc.property(salt, salt, fc.string(), (a, b, name) => {
        // The last two letters of a salt lie outside the key.
        fc.pre(a.slice(0, 25) !== b.slice(0, 25));
        expect(addressOf({ salt: a }, name)).not.toBe(addressOf({ salt: b }, name));
      }),
    );
  });

  test('lead back to the thing they were made for, and a foreign one to nothing', () => {
    fc.assert(
      fc.property(salt, fc.uniqueArray(fc.string(), { minLength: 1 }), (salt, names) => {
        for (const name of names) {
          expect(resolve({ salt }, addressOf({ salt }, name), names, (thing) => thing)).toBe(name);
        }
        expect(resolve({ salt }, 'case', names, (thing) => thing)).toBeUndefined();
      }),
    );
  });
});
