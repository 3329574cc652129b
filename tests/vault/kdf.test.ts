import { describe, expect, test } from 'vitest';
import { hex, utf8 } from '@/lib/vault/bytes';
import {
  calibrate,
  costIsAllowed,
  DEFAULT_COST,
  deriveBytes,
  HIGHEST_COST,
  type KdfCost,
  LOWEST_COST,
} from '@/lib/vault/kdf';

test('Argon2id as its reference implementation computes it (test.c, version 0x13)', async () => {
  const cost = { memoryKiB: 65536, iterations: 2, parallelism: 1 };
  expect(hex(await deriveBytes('password', utf8('somesalt'), cost))).toBe(
    '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
  );
});

test('the same words typed on another system give the same key', async () => {
  const cost = { memoryKiB: 8, iterations: 1, parallelism: 1 };
  const salt = new Uint8Array(16);
  const composed = await deriveBytes('caf\u00e9', salt, cost);
  expect(await deriveBytes('cafe\u0301', salt, cost)).toEqual(composed);
  expect(await deriveBytes('cafe', salt, cost)).not.toEqual(composed);
});

describe('what the format allows', () => {
  test.each([
    ['the default', DEFAULT_COST, true],
    ['the lowest', LOWEST_COST, true],
    ['the highest', HIGHEST_COST, true],
    ['a little less memory than the lowest', { ...LOWEST_COST, memoryKiB: 46 * 1024 - 1 }, false],
    ['no iterations', { ...DEFAULT_COST, iterations: 0 }, false],
    ['more memory than a device has', { ...DEFAULT_COST, memoryKiB: 512 * 1024 + 1 }, false],
    ['iterations without end', { ...DEFAULT_COST, iterations: 33 }, false],
  ])('%s', (_, cost, allowed) => expect(costIsAllowed(cost)).toBe(allowed));

  test('a cheap derivation only where a test asks for it by name', () => {
    const cheap = { memoryKiB: 8, iterations: 1, parallelism: 1 };
    expect(costIsAllowed(cheap)).toBe(false);
    expect(costIsAllowed(cheap, { allowWeakForTests: true })).toBe(true);
  });
});

describe('calibration to about a second', () => {
  const device =
    (perIteration: number) =>
    async ({ iterations }: KdfCost) =>
      perIteration * iterations;

  test.each([
    ['a fast device gets more iterations', 100, 10],
    ['a usual device', 160, 6],
    ['a slow device keeps the default, though it takes longer', 900, 3],
    ['a device that is faster than anything today stays within the format', 0, 32],
  ])('%s', async (_, perIteration, iterations) => {
    expect(await calibrate(device(perIteration))).toEqual({ ...DEFAULT_COST, iterations });
  });

  test('where 64 MiB cannot be had: the lowest memory, iterations raised to the same time', async () => {
    const measure = async (cost: KdfCost) => {
      if (cost.memoryKiB > 46 * 1024) throw new RangeError('no memory');
      return 200 * cost.iterations;
    };
    expect(await calibrate(measure)).toEqual({ ...LOWEST_COST, iterations: 5 });
  });
});
