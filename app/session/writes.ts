import type { SaveOutcome } from '@/lib/vault/autosave';
import { type Bytes, sameBytes } from '@/lib/vault/bytes';
import type { SaveFault } from '@/lib/vault/opened-vault';
import type { VaultClient } from '@/lib/vault/vault-client';
import type { OutputOf } from '@/lib/vault/worker-protocol';

type Write = () => Promise<SaveOutcome<SaveFault>>;

/** How one tab writes to a store that other tabs write to as well. */
export type Writes = {
  /** What this tab last read or stored of each case: what it may write over. */
  readonly seen: Map<string, Bytes>;
  /** The cases that another tab has stored meanwhile, until this tab has read them again. */
  readonly taken: Set<string>;
  /** Writes; and where another tab wrote meanwhile, once more, on top of what is there now. */
  onTop(id: string, write: Write): Promise<SaveOutcome<SaveFault>>;
  /** As `onTop`; but what another tab stored of this very case is neither written over nor removed. */
  unlessTaken(id: string, write: Write): Promise<SaveOutcome<SaveFault>>;
  /** Reads the lists again, and notes which cases another tab has stored meanwhile. */
  refresh(): Promise<OutputOf<'refresh'>>;
};

export function createWrites(vault: () => VaultClient): Writes {
  const seen = new Map<string, Bytes>();
  const taken = new Set<string>();

  /** Whether the store still holds of this case what this tab last saw. */
  async function untouched(id: string): Promise<boolean> {
    const got = await vault().call('get', { record: id });
    const known = seen.get(id);
    if (got.ok) return known !== undefined && sameBytes(got.bytes, known);
    return got.why === 'none' && known === undefined;
  }

  /** From then on the vault would let every case be written over, so each that was stored is set aside. */
  async function refresh(...also: readonly string[]): Promise<OutputOf<'refresh'>> {
    const refreshed = await vault().call('refresh', {});
    if (!refreshed.ok) return refreshed;
    for (const known of new Set([...also, ...seen.keys()])) {
      if (!(await untouched(known))) taken.add(known);
    }
    return refreshed;
  }

  async function onTop(id: string, write: Write): Promise<SaveOutcome<SaveFault>> {
    const written = await write();
    if (written.ok || written.why !== 'changed') return written;
    const refreshed = await refresh(id);
    if (!refreshed.ok) {
      return refreshed.why === 'too-new' ? written : { ok: false, why: refreshed.why };
    }
    return write();
  }

  return {
    seen,
    taken,
    onTop,
    unlessTaken: (id, write) =>
      onTop(id, async () => (taken.has(id) ? { ok: false, why: 'changed' } : write())),
    refresh: () => refresh(),
  };
}
