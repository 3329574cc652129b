import { type Bytes, concat, fromUtf8, sameBytes, secureRandom, utf8 } from './bytes';
import { type AllowWeak, costIsAllowed, type KdfCost } from './kdf';

/**
 * The envelope: bytes sealed with AES-256-GCM, and a header that says how. The whole header is
 * authenticated, so that no part of it can be changed, and nothing sealed under one name opens under
 * another.
 *
 *      0  magic "INDV"            15  salt, 16 bytes
 *      4  version                 31  nonce, 12 bytes
 *      5  algorithm               43  length of the name
 *      6  Argon2id memory, KiB    44  name (UTF-8)
 *     10  Argon2id iterations         ciphertext, with its tag of 16 bytes
 *     14  Argon2id parallelism
 *
 * Numbers are big-endian. The three Argon2id fields are zero where no passphrase is involved.
 */

export const FORMAT_VERSION = 1;

/** Where the AES key comes from: HKDF-SHA-256 from a vault key, or Argon2id from a passphrase. */
const ALGORITHMS = { 'vault-key': 1, passphrase: 2 } as const;
export type Algorithm = keyof typeof ALGORITHMS;

export type Header = {
  readonly algorithm: Algorithm;
  /** Of `passphrase` only. */
  readonly cost: KdfCost | undefined;
  readonly salt: Bytes;
  readonly name: string;
};

/** Makes the AES key for a header. The salt is in it, so every envelope has a key of its own. */
export type KeyFor = (header: Header) => Promise<CryptoKey>;

export type Opened =
  | { readonly ok: true; readonly bytes: Bytes }
  | {
      readonly ok: false;
      /**
       * - other-name: a whole envelope, but not the one that belongs here
       * - does-not-open: wrong key, or changed on the way; the two cannot be told apart
       */
      readonly why: 'not-ours' | 'too-new' | 'damaged' | 'other-name' | 'does-not-open';
    };

const MAGIC = utf8('INDV');
const SALT_AT = 15;
const NONCE_AT = 31;
const NAME_AT = 44;
const TAG_LENGTH = 16;

/**
 * Seals under a fresh salt and a fresh nonce; no caller can choose them.
 *
 * @throws if the name is empty or longer than 255 bytes, or the cost is not allowed.
 */
export async function seal(
  plain: Bytes,
  how: { readonly name: string; readonly keyFor: KeyFor } & (
    | { readonly algorithm: 'vault-key' }
    | ({ readonly algorithm: 'passphrase'; readonly cost: KdfCost } & AllowWeak)
  ),
): Promise<Bytes> {
  const cost = how.algorithm === 'passphrase' ? how.cost : undefined;
  if (how.algorithm === 'passphrase' && !costIsAllowed(how.cost, how)) {
    throw new RangeError('The cost of the passphrase derivation is outside what the format allows');
  }
  const name = utf8(how.name);
  if (name.length === 0 || name.length > 255) throw new RangeError('A name has 1 to 255 bytes');

  const salt = secureRandom(16);
  const nonce = secureRandom(12);
  const numbers = new DataView(new ArrayBuffer(11));
  numbers.setUint8(0, FORMAT_VERSION);
  numbers.setUint8(1, ALGORITHMS[how.algorithm]);
  numbers.setUint32(2, cost?.memoryKiB ?? 0);
  numbers.setUint32(6, cost?.iterations ?? 0);
  numbers.setUint8(10, cost?.parallelism ?? 0);
  const header = concat(
    MAGIC,
    new Uint8Array(numbers.buffer),
    salt,
    nonce,
    Uint8Array.of(name.length),
    name,
  );

  const key = await how.keyFor({ algorithm: how.algorithm, cost, salt, name: how.name });
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: header, tagLength: TAG_LENGTH * 8 },
    key,
    plain,
  );
  return concat(header, new Uint8Array(sealed));
}

/**
 * Opens what `seal` made under this name. The version is looked at before anything else is believed.
 * Never throws for what is in the bytes, and no reason carries content or key.
 */
export async function open(
  sealed: Bytes,
  how: {
    readonly name: string;
    readonly algorithm: Algorithm;
    readonly keyFor: KeyFor;
  } & AllowWeak,
): Promise<Opened> {
  const read = readHeader(sealed, how);
  if (!read.ok) return read;
  const { header, length } = read;
  if (header.algorithm !== how.algorithm) return { ok: false, why: 'damaged' };
  if (header.name !== how.name) return { ok: false, why: 'other-name' };

  const key = await how.keyFor(header);
  try {
    const plain = await crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: sealed.slice(NONCE_AT, NONCE_AT + 12),
        additionalData: sealed.slice(0, length),
        tagLength: TAG_LENGTH * 8,
      },
      key,
      sealed.slice(length),
    );
    return { ok: true, bytes: new Uint8Array(plain) };
  } catch {
    return { ok: false, why: 'does-not-open' };
  }
}

type HeaderRead =
  | { readonly ok: true; readonly header: Header; readonly length: number }
  | { readonly ok: false; readonly why: 'not-ours' | 'too-new' | 'damaged' };

function readHeader(sealed: Bytes, allow: AllowWeak): HeaderRead {
  if (!sameBytes(sealed.subarray(0, MAGIC.length), MAGIC)) return { ok: false, why: 'not-ours' };
  const damaged = { ok: false, why: 'damaged' } as const;
  const version = sealed[4];
  if (version === undefined || version === 0) return damaged;
  if (version > FORMAT_VERSION) return { ok: false, why: 'too-new' };
  const nameLength = sealed[NAME_AT - 1];
  if (!nameLength || sealed.length < NAME_AT + nameLength + TAG_LENGTH) return damaged;

  const view = new DataView(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const cost = {
    memoryKiB: view.getUint32(6),
    iterations: view.getUint32(10),
    parallelism: view.getUint8(14),
  };
  const length = NAME_AT + nameLength;
  const name = fromUtf8(sealed.subarray(NAME_AT, length));
  if (name === undefined) return damaged;
  const salt = sealed.slice(SALT_AT, NONCE_AT);

  switch (view.getUint8(5)) {
    case ALGORITHMS['vault-key']:
      if (Object.values(cost).some((number) => number !== 0)) return damaged;
      return { ok: true, header: { algorithm: 'vault-key', cost: undefined, salt, name }, length };
    case ALGORITHMS.passphrase:
      if (!costIsAllowed(cost, allow)) return damaged;
      return { ok: true, header: { algorithm: 'passphrase', cost, salt, name }, length };
    default:
      return damaged;
  }
}
