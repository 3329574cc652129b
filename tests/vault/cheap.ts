import { type Bytes, utf8 } from '@/lib/vault/bytes';
import { memoryStore } from '@/lib/vault/memory-store';
import type { Vault } from '@/lib/vault/opened-vault';
import type { Store } from '@/lib/vault/store';
import { createVault, unlockVault } from '@/lib/vault/vault';

/** A derivation so cheap that thousands run in a second. The format takes it from tests alone. */
export const cheap = {
  allowWeakForTests: true,
  cost: { memoryKiB: 8, iterations: 1, parallelism: 1 },
} as const;

export const PASSPHRASE = 'river candle orbit maple';

export async function aVault(store: Store = memoryStore(), now?: () => number): Promise<Vault> {
  const created = await createVault(store, PASSPHRASE, { ...cheap, now });
  if (!created.ok) throw new Error(`No vault: ${created.why}`);
  return created.vault;
}

export async function reopened(store: Store): Promise<Vault> {
  const unlocked = await unlockVault(store, PASSPHRASE, cheap);
  if (!unlocked.ok) throw new Error(`No vault: ${unlocked.why}`);
  return unlocked.vault;
}

/** The text of a record, or why it cannot be had. */
export async function textOf(vault: Vault, record: string): Promise<string> {
  const got = await vault.get(record);
  return got.ok ? new TextDecoder().decode(got.bytes) : `(${got.why})`;
}

export const write = (vault: Vault, record: string, text: string, keep = false) =>
  vault.put(record, utf8(text), { keep });

/** A map that a test can look into and damage, and the store over it. */
export function openStore(): { content: Map<string, Bytes>; store: Store } {
  const content = new Map<string, Bytes>();
  return { content, store: memoryStore(content) };
}
