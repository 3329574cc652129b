/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012): a short keyed hash. Without the key nobody can tell
 * which message a hash stands for, or link the hashes of two keys. Checked against the authors' vectors.
 *
 * @param key 16 bytes.
 * @returns 64 bits.
 */
export function sipHash(key: Uint8Array, message: Uint8Array): bigint {
  if (key.length !== 16) throw new Error(`SipHash takes a key of 16 bytes, not ${key.length}`);
  const k0 = word(key, 0);
  const k1 = word(key, 8);
  const v = [
    k0 ^ 0x736f6d6570736575n,
    k1 ^ 0x646f72616e646f6dn,
    k0 ^ 0x6c7967656e657261n,
    k1 ^ 0x7465646279746573n,
  ] as State;
  const whole = message.length - (message.length % 8);
  for (let at = 0; at < whole; at += 8) absorb(v, word(message, at));
  let last = BigInt(message.length & 0xff) << 56n;
  for (let at = whole; at < message.length; at += 1) {
    last |= BigInt(message[at] ?? 0) << BigInt(8 * (at - whole));
  }
  absorb(v, last);
  v[2] ^= 0xffn;
  for (let i = 0; i < 4; i += 1) round(v);
  return v[0] ^ v[1] ^ v[2] ^ v[3];
}

type State = [bigint, bigint, bigint, bigint];

const word = (bytes: Uint8Array, at: number): bigint =>
  new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(at, true);

const add = (a: bigint, b: bigint): bigint => BigInt.asUintN(64, a + b);

const turn = (a: bigint, by: bigint): bigint => BigInt.asUintN(64, a << by) | (a >> (64n - by));

function absorb(v: State, m: bigint): void {
  v[3] ^= m;
  round(v);
  round(v);
  v[0] ^= m;
}

function round(v: State): void {
  v[0] = add(v[0], v[1]);
  v[1] = turn(v[1], 13n) ^ v[0];
  v[0] = turn(v[0], 32n);
  v[2] = add(v[2], v[3]);
  v[3] = turn(v[3], 16n) ^ v[2];
  v[0] = add(v[0], v[3]);
  v[3] = turn(v[3], 21n) ^ v[0];
  v[2] = add(v[2], v[1]);
  v[1] = turn(v[1], 17n) ^ v[2];
  v[2] = turn(v[2], 32n);
}
