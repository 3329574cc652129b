import { type AllowWeak, DEFAULT_COST, type KdfCost } from './kdf';
import { changeKeySlot, newKeySlot, newSessionKey, openKeySlot } from './keys';
import { emptyManifest, SLOTS } from './manifest';
import { memoryStore } from './memory-store';
import { openedVault, type Vault } from './opened-vault';
import { readStanding, type Standing } from './read-store';
import type { Store, StoreFault, Written } from './store';

/**
 * A vault: sealed records under one passphrase, in a store that sees ciphertext only. It knows bytes
 * and ids; what they mean is others' business. `keys.ts` has the key hierarchy, `envelope.ts` the format,
 * `manifest.ts` how a save survives being killed.
 */

const KEY_SLOT = 'key';

export type VaultOptions = AllowWeak & {
  /** From `calibrate`; the default otherwise. */
  readonly cost?: KdfCost;
  readonly now?: () => number;
};

export type Created =
  | { readonly ok: true; readonly vault: Vault }
  | { readonly ok: false; readonly why: 'exists' | 'empty-passphrase' | StoreFault };

export type Unlocked =
  | { readonly ok: true; readonly vault: Vault }
  | {
      readonly ok: false;
      readonly why: 'wrong-passphrase' | 'no-vault' | 'too-new' | 'damaged' | StoreFault;
    };

export type PassphraseChanged =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly why:
        | 'wrong-passphrase'
        | 'empty-passphrase'
        | 'no-vault'
        | 'too-new'
        | 'damaged'
        | StoreFault;
    };

const fresh: Standing = {
  manifest: emptyManifest,
  slot: SLOTS[1],
  slotBytes: { [SLOTS[0]]: undefined, [SLOTS[1]]: undefined },
  blobs: new Set(),
  notices: [],
};

/** Whether the store holds a vault. Says nothing about its passphrase. */
export async function vaultExists(
  store: Store,
): Promise<{ ok: true; exists: boolean } | { ok: false; why: StoreFault }> {
  const slot = await store.read(KEY_SLOT);
  return slot.ok ? { ok: true, exists: slot.value !== undefined } : slot;
}

/** A new vault in an empty store. Never written over one that is there. */
export async function createVault(
  store: Store,
  passphrase: string,
  options: VaultOptions = {},
): Promise<Created> {
  if (passphrase === '') return { ok: false, why: 'empty-passphrase' };
  const there = await vaultExists(store);
  if (!there.ok) return there;
  if (there.exists) return { ok: false, why: 'exists' };
  const { slot, vaultKey } = await newKeySlot(passphrase, options.cost ?? DEFAULT_COST, options);
  // Lists and blobs without a key slot are what an erased vault left; nothing opens them.
  const left = await store.keys();
  if (!left.ok) return left;
  const written = await store.write({
    put: [[KEY_SLOT, slot]],
    remove: left.value,
    onlyIf: [[KEY_SLOT, undefined]],
  });
  if (!written.ok) return { ok: false, why: written.why === 'changed' ? 'exists' : written.why };
  return { ok: true, vault: openedVault(store, vaultKey, fresh, options.now ?? Date.now) };
}

/**
 * Opens a vault. A wrong passphrase is a value; so is everything else that can be wrong with what is
 * stored. A vault whose lists are damaged opens all the same, from its blobs, and says so in `notices`.
 */
export async function unlockVault(
  store: Store,
  passphrase: string,
  options: VaultOptions = {},
): Promise<Unlocked> {
  const slot = await store.read(KEY_SLOT);
  if (!slot.ok) return slot;
  if (!slot.value) return { ok: false, why: 'no-vault' };
  const opened = await openKeySlot(slot.value, passphrase, options);
  if (!opened.ok) return opened;
  const read = await readStanding(store, opened.vaultKey);
  if (!read.ok) return read;
  const now = options.now ?? Date.now;
  return { ok: true, vault: openedVault(store, opened.vaultKey, read.standing, now) };
}

/** For a session that stores nothing: no passphrase, no disk, gone when the page is. */
export async function createSessionVault(options: Pick<VaultOptions, 'now'> = {}): Promise<Vault> {
  return openedVault(memoryStore(), await newSessionKey(), fresh, options.now ?? Date.now);
}

/**
 * Puts the vault under another passphrase. Records stay as they are: only the key slot is sealed again.
 * The present passphrase is asked for, although the vault may be open: an unattended screen must not be
 * enough to lock its owner out.
 */
export async function changePassphrase(
  store: Store,
  from: string,
  to: string,
  options: VaultOptions = {},
): Promise<PassphraseChanged> {
  if (to === '') return { ok: false, why: 'empty-passphrase' };
  const slot = await store.read(KEY_SLOT);
  if (!slot.ok) return slot;
  if (!slot.value) return { ok: false, why: 'no-vault' };
  const cost = options.cost ?? DEFAULT_COST;
  const changed = await changeKeySlot(slot.value, { from, to, cost }, options);
  if (!changed.ok) return changed;
  return store.write({
    put: [[KEY_SLOT, changed.slot]],
    remove: [],
    onlyIf: [[KEY_SLOT, slot.value]],
  });
}

/** Erases the vault for good: first the key slot, without which the rest is noise, then the rest. */
export async function eraseVault(store: Store): Promise<Written> {
  const first = await store.write({ put: [], remove: [KEY_SLOT], onlyIf: [] });
  if (!first.ok) return first;
  const left = await store.keys();
  if (!left.ok) return left;
  return store.write({ put: [], remove: left.value, onlyIf: [] });
}
