import type { Case } from '@/lib/case/schema';
import { sipHash } from './siphash';

/**
 * Addresses stand in the fragment of the page's address, and so in the browser's history. They are
 * made from a name (of a step, a part, a finding) with the case's salt as the key: who does not hold the
 * open case cannot tell what an address is about, nor that two cases asked the same question.
 *
 * @returns 13 characters of base 32.
 */
export function addressOf(c: Pick<Case, 'salt'>, name: string): string {
  const addresses = known.get(c.salt) ?? new Map<string, string>();
  known.set(c.salt, addresses);
  const before = addresses.get(name);
  if (before !== undefined) return before;
  const made = makeAddress(c, name);
  addresses.set(name, made);
  return made;
}

/** By salt, then by name: the same few thousand are asked for again with every key that is typed. */
const known = new Map<string, Map<string, string>>();

function makeAddress(c: Pick<Case, 'salt'>, name: string): string {
  let rest = sipHash(keyOf(c.salt), new TextEncoder().encode(name));
  let address = '';
  for (let i = 0; i < 13; i += 1) {
    address += ALPHABET[Number(rest & 31n)];
    rest >>= 5n;
  }
  return address;
}

/** The one among `things` that an address stands for; `undefined` where there is none such. */
export function resolve<T>(
  c: Pick<Case, 'salt'>,
  address: string,
  things: readonly T[],
  nameOf: (thing: T) => string,
): T | undefined {
  return things.find((thing) => addressOf(c, nameOf(thing)) === address);
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** The first 128 bits of the salt. */
function keyOf(salt: string): Uint8Array {
  let bits = 0n;
  for (const letter of salt) bits = (bits << 5n) | BigInt(ALPHABET.indexOf(letter));
  const key = new Uint8Array(16);
  for (let i = 15; i >= 0; i -= 1) {
    key[i] = Number(bits & 0xffn);
    bits >>= 8n;
  }
  return key;
}
