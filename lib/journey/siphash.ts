/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012): a short keyed hash. Without the key nobody can tell
 * which message a hash stands for, or link the hashes of two keys. Checked against the authors' vectors.
 * In halves of 32 bits: a case of many acts has thousands of addresses, and big integers are slow.
 *
 * @param key 16 bytes.
 * @returns 64 bits.
 */
export function sipHash(key: Uint8Array, message: Uint8Array): bigint {
  if (key.length !== 16) throw new Error(`SipHash takes a key of 16 bytes, not ${key.length}`);
  const bytes = new DataView(key.buffer, key.byteOffset);
  const k = [0, 4, 8, 12].map((at) => bytes.getUint32(at, true)) as [
    number,
    number,
    number,
    number,
  ];
  const v = new Uint32Array([
    k[0] ^ 0x70736575,
    k[1] ^ 0x736f6d65,
    k[2] ^ 0x6e646f6d,
    k[3] ^ 0x646f7261,
    k[0] ^ 0x6e657261,
    k[1] ^ 0x6c796765,
    k[2] ^ 0x79746573,
    k[3] ^ 0x74656462,
  ]);
  const whole = message.length - (message.length % 8);
  const words = new DataView(message.buffer, message.byteOffset, message.length);
  for (let at = 0; at < whole; at += 8) {
    absorb(v, words.getUint32(at, true), words.getUint32(at + 4, true));
  }
  const last = new DataView(new ArrayBuffer(8));
  last.setUint8(7, message.length & 0xff);
  for (let at = whole; at < message.length; at += 1) last.setUint8(at - whole, message[at] ?? 0);
  absorb(v, last.getUint32(0, true), last.getUint32(4, true));
  v[4] = half(v, 4) ^ 0xff;
  for (let i = 0; i < 4; i += 1) round(v);
  const low = half(v, 0) ^ half(v, 2) ^ half(v, 4) ^ half(v, 6);
  const high = half(v, 1) ^ half(v, 3) ^ half(v, 5) ^ half(v, 7);
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}

/** The four words of the state, the low half of each first. */
type State = Uint32Array;

const half = (v: State, at: number): number => v[at] as number;

function absorb(v: State, low: number, high: number): void {
  v[6] = half(v, 6) ^ low;
  v[7] = half(v, 7) ^ high;
  round(v);
  round(v);
  v[0] = half(v, 0) ^ low;
  v[1] = half(v, 1) ^ high;
}

function round(v: State): void {
  add(v, 0, 2);
  turn(v, 2, 13);
  xor(v, 2, 0);
  turn(v, 0, 32);
  add(v, 4, 6);
  turn(v, 6, 16);
  xor(v, 6, 4);
  add(v, 0, 6);
  turn(v, 6, 21);
  xor(v, 6, 0);
  add(v, 4, 2);
  turn(v, 2, 17);
  xor(v, 2, 4);
  turn(v, 4, 32);
}

function add(v: State, to: number, from: number): void {
  const low = half(v, to) + half(v, from);
  v[to] = low;
  v[to + 1] = half(v, to + 1) + half(v, from + 1) + (low > 0xffffffff ? 1 : 0);
}

function xor(v: State, to: number, from: number): void {
  v[to] = half(v, to) ^ half(v, from);
  v[to + 1] = half(v, to + 1) ^ half(v, from + 1);
}

/** To the left, by fewer than 32 places or by 32. */
function turn(v: State, at: number, by: number): void {
  const low = half(v, at);
  const high = half(v, at + 1);
  v[at] = by === 32 ? high : (low << by) | (high >>> (32 - by));
  v[at + 1] = by === 32 ? low : (high << by) | (low >>> (32 - by));
}
