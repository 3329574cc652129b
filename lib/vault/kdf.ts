import { argon2id } from 'hash-wasm';
import { type Bytes, utf8 } from './bytes';

/** The cost of one guess at a passphrase (Argon2id, RFC 9106). Stands in the header of what it seals. */
export type KdfCost = {
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
};

/** RFC 9106, section 4: the second recommended option, for devices with less memory, on one lane. */
export const DEFAULT_COST: KdfCost = { memoryKiB: 64 * 1024, iterations: 3, parallelism: 1 };

/** OWASP ASVS 5.0, appendix C: Argon2id with 46 MiB and one iteration. Nothing is sealed below it. */
export const LOWEST_COST: KdfCost = { memoryKiB: 46 * 1024, iterations: 1, parallelism: 1 };

/** A header that asks for more is refused: it would hang the device or exhaust its memory. */
export const HIGHEST_COST: KdfCost = { memoryKiB: 512 * 1024, iterations: 32, parallelism: 4 };

/** Tests may pass this where costs are taken; the format refuses such a vault everywhere else. */
export type AllowWeak = { readonly allowWeakForTests?: true };

/** Whether the format takes such a cost: neither so cheap that guessing pays, nor so dear that a device hangs. */
export function costIsAllowed(cost: KdfCost, { allowWeakForTests }: AllowWeak = {}): boolean {
  const lowest = allowWeakForTests ? { memoryKiB: 8, iterations: 1, parallelism: 1 } : LOWEST_COST;
  return (['memoryKiB', 'iterations', 'parallelism'] as const).every(
    (part) => cost[part] >= lowest[part] && cost[part] <= HIGHEST_COST[part],
  );
}

/**
 * Passphrase → 32 bytes. The passphrase is normalised (NFKC), so that the same words typed on another
 * keyboard or system give the same key.
 *
 * @throws if the passphrase is empty, or the memory cannot be had.
 */
export async function deriveBytes(
  passphrase: string,
  salt: Uint8Array,
  cost: KdfCost,
): Promise<Bytes> {
  const derived = await argon2id({
    password: utf8(passphrase.normalize('NFKC')),
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.iterations,
    parallelism: cost.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(derived);
}

/**
 * The cost that takes about `target` milliseconds on this device: more iterations where it is fast,
 * never fewer than the default where the memory is there. Where 64 MiB cannot be had, the lowest
 * memory with iterations raised to the same time.
 *
 * @param measure runs one derivation and gives the milliseconds it took; rejects if memory is lacking.
 */
export async function calibrate(
  measure: (cost: KdfCost) => Promise<number>,
  target = 1000,
): Promise<KdfCost> {
  try {
    return raised(DEFAULT_COST, await measure(DEFAULT_COST), target);
  } catch {
    return raised(LOWEST_COST, await measure(LOWEST_COST), target);
  }
}

function raised(base: KdfCost, took: number, target: number): KdfCost {
  const affordable = Math.floor((base.iterations * target) / Math.max(took, 1));
  const iterations = Math.min(Math.max(affordable, base.iterations), HIGHEST_COST.iterations);
  return { ...base, iterations };
}
