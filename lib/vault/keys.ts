import { type Bytes, concat, sameBytes, secureRandom, utf8 } from './bytes';
import { type KeyFor, open, seal } from './envelope';
import { type AllowWeak, deriveBytes, type KdfCost } from './kdf';

/**
 * The hierarchy: passphrase → Argon2id → key-encryption key → vault key → HKDF → one key an envelope.
 *
 * The vault key is random and sealed in the **key slot** under the passphrase; changing the passphrase
 * seals it again and touches no record. In memory it is a `CryptoKey` that cannot be exported and can
 * only derive; its bytes exist for the moment of sealing or opening the slot and are then overwritten
 * (as far as a garbage-collected language allows).
 */

const SLOT_NAME = 'key';
const CHECK_LENGTH = 8;

export type SlotOpened =
  | { readonly ok: true; readonly vaultKey: CryptoKey }
  | { readonly ok: false; readonly why: SlotFault };
type SlotFault = 'wrong-passphrase' | 'too-new' | 'damaged';

/** A fresh vault key and its slot. @throws if the passphrase is empty or the cost not allowed. */
export async function newKeySlot(
  passphrase: string,
  cost: KdfCost,
  allow: AllowWeak = {},
): Promise<{ readonly slot: Bytes; readonly vaultKey: CryptoKey }> {
  const raw = secureRandom(32);
  const slot = await sealSlot(raw, passphrase, cost, allow);
  const vaultKey = await asVaultKey(raw);
  raw.fill(0);
  return { slot, vaultKey };
}

/** A vault key that no passphrase opens: for a session that stores nothing. */
export async function newSessionKey(): Promise<CryptoKey> {
  const raw = secureRandom(32);
  const vaultKey = await asVaultKey(raw);
  raw.fill(0);
  return vaultKey;
}

/** The vault key in a slot. A wrong passphrase and a damaged slot are told apart. @throws where memory is lacking. */
export async function openKeySlot(
  slot: Bytes,
  passphrase: string,
  allow: AllowWeak = {},
): Promise<SlotOpened> {
  const opened = await rawFromSlot(slot, passphrase, allow);
  if (!opened.ok) return opened;
  const vaultKey = await asVaultKey(opened.raw);
  opened.raw.fill(0);
  return { ok: true, vaultKey };
}

/** The same vault key under another passphrase. Needs the present one: the key in memory is not enough. */
export async function changeKeySlot(
  slot: Bytes,
  change: { readonly from: string; readonly to: string; readonly cost: KdfCost },
  allow: AllowWeak = {},
): Promise<
  { readonly ok: true; readonly slot: Bytes } | { readonly ok: false; readonly why: SlotFault }
> {
  const opened = await rawFromSlot(slot, change.from, allow);
  if (!opened.ok) return opened;
  const changed = await sealSlot(opened.raw, change.to, change.cost, allow);
  opened.raw.fill(0);
  return { ok: true, slot: changed };
}

/** The key of one record envelope: HKDF-SHA-256 (RFC 5869) with the envelope's own salt and name. */
export const recordKey =
  (vaultKey: CryptoKey): KeyFor =>
  ({ salt, name }) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(`indicia-vault-1/${name}`) },
      vaultKey,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt', 'decrypt'],
    );

const passphraseKey =
  (passphrase: string): KeyFor =>
  async ({ cost, salt }) => {
    if (!cost) throw new Error('A passphrase envelope has no cost in its header');
    const raw = await deriveBytes(passphrase, salt, cost);
    const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
    raw.fill(0);
    return key;
  };

const asVaultKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey']);

async function sealSlot(raw: Bytes, passphrase: string, cost: KdfCost, allow: AllowWeak) {
  const keyFor = passphraseKey(passphrase);
  const envelope = await seal(raw, {
    name: SLOT_NAME,
    algorithm: 'passphrase',
    cost,
    keyFor,
    ...allow,
  });
  return concat(envelope, await checkOf(envelope));
}

/**
 * A slot ends with a checksum of its envelope. It protects nothing; it tells a damaged slot from a
 * wrong passphrase, so that nobody doubts their memory because a disk failed.
 */
const checkOf = async (envelope: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', envelope)).slice(0, CHECK_LENGTH);

type RawOpened =
  | { readonly ok: true; readonly raw: Bytes }
  | { readonly ok: false; readonly why: SlotFault };

async function rawFromSlot(slot: Bytes, passphrase: string, allow: AllowWeak): Promise<RawOpened> {
  const envelope = slot.slice(0, -CHECK_LENGTH);
  const whole = sameBytes(slot.slice(-CHECK_LENGTH), await checkOf(envelope));
  if (passphrase === '' && whole) return { ok: false, why: 'wrong-passphrase' };
  const keyFor: KeyFor = whole ? passphraseKey(passphrase) : unusable;
  const opened = await open(envelope, {
    name: SLOT_NAME,
    algorithm: 'passphrase',
    keyFor,
    ...allow,
  });
  if (opened.ok) {
    return opened.bytes.length === 32
      ? { ok: true, raw: opened.bytes }
      : { ok: false, why: 'damaged' };
  }
  if (opened.why === 'too-new') return { ok: false, why: 'too-new' };
  return {
    ok: false,
    why: opened.why === 'does-not-open' && whole ? 'wrong-passphrase' : 'damaged',
  };
}

/** A damaged slot is not worth a derivation: no key opens it. */
const unusable: KeyFor = () =>
  crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['decrypt']);
