import type { Case } from '@/lib/case/schema';
import type { SaveOutcome } from '@/lib/vault/autosave';
import type { SaveFault } from '@/lib/vault/opened-vault';
import type { CaseStore } from './case-store';

/** What is to become of one stored case. With `keep`, its state is also kept as a version. */
export type Change =
  | { readonly is: 'save'; readonly case: Case; readonly keep: boolean }
  | { readonly is: 'remove' };

/** What waits to be stored: the newest change of each case, by its id. */
export type Unsaved = ReadonlyMap<string, Change>;

export const saving = (c: Case, keep: boolean): Unsaved =>
  new Map([[c.id, { is: 'save', case: c, keep }]]);

export const removing = (id: string): Unsaved => new Map([[id, { is: 'remove' }]]);

/** A change of one case never pushes out that of another, nor a version that was to be kept. */
export function mergeUnsaved(older: Unsaved, newer: Unsaved): Unsaved {
  const merged = new Map(older);
  for (const [id, change] of newer) {
    const before = older.get(id);
    const kept = before?.is === 'save' && before.keep;
    merged.set(id, change.is === 'save' ? { ...change, keep: change.keep || kept } : change);
  }
  return merged;
}

/** Stores all of it. Fails with the first fault, but only after each of the others had its turn. */
export async function store(
  unsaved: Unsaved,
  to: Pick<CaseStore, 'save' | 'remove'>,
): Promise<SaveOutcome<SaveFault>> {
  let outcome: SaveOutcome<SaveFault> = { ok: true };
  for (const [id, change] of unsaved) {
    const stored = await (change.is === 'save' ? to.save(change.case, change.keep) : to.remove(id));
    if (!stored.ok && outcome.ok) outcome = stored;
  }
  return outcome;
}
