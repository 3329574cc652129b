import type { Bytes } from './bytes';
import { open } from './envelope';
import { recordKey } from './keys';
import {
  type Blob,
  decodeBlob,
  decodeManifest,
  type Entry,
  emptyManifest,
  generationOfBlob,
  type Manifest,
  SLOTS,
  type Slot,
  withVersion,
} from './manifest';
import type { Store, StoreFault } from './store';

/** What is odd about a vault that opens all the same. Said to the person, in words of `texts/`. */
export type Notice =
  /** One of the two lists does not open: the last save, or the one before it, is in use. */
  | 'list-damaged'
  /** Blobs are newer than the list: a save cut short, or the list put back. They became versions. */
  | 'newer-than-list'
  /** Neither list opens: it was made again from the blobs, newest first. */
  | 'list-rebuilt';

/** Why a blob cannot be had. */
export type BlobFault =
  | 'missing'
  /** Another envelope stands in its place: swapped, or an older one put back. */
  | 'swapped'
  | 'damaged'
  | 'too-new';

/** What the store holds, as far as it opens. */
export type Standing = {
  readonly manifest: Manifest;
  /** The slot of the present list; a save goes into the other. */
  readonly slot: Slot;
  /** The sealed bytes of both slots: a save happens only if they are still these. */
  readonly slotBytes: Readonly<Record<Slot, Bytes | undefined>>;
  readonly blobs: ReadonlySet<string>;
  readonly notices: readonly Notice[];
};

export type BlobRead =
  | { readonly ok: true; readonly blob: Blob }
  | { readonly ok: false; readonly why: BlobFault | StoreFault };

/** Reads one blob under the name that a list has for it, or says why it cannot be had. */
export async function readBlob(store: Store, vaultKey: CryptoKey, name: string): Promise<BlobRead> {
  const stored = await store.read(name);
  if (!stored.ok) return stored;
  if (!stored.value) return { ok: false, why: 'missing' };
  const keyFor = recordKey(vaultKey);
  const opened = await open(stored.value, { name, algorithm: 'vault-key', keyFor });
  if (opened.ok) {
    const blob = decodeBlob(opened.bytes);
    return blob ? { ok: true, blob } : { ok: false, why: 'damaged' };
  }
  if (opened.why === 'other-name') return { ok: false, why: 'swapped' };
  return { ok: false, why: opened.why === 'too-new' ? 'too-new' : 'damaged' };
}

/** Reads the lists and settles which one holds. */
export async function readStanding(
  store: Store,
  vaultKey: CryptoKey,
): Promise<
  | { readonly ok: true; readonly standing: Standing }
  | { readonly ok: false; readonly why: StoreFault | 'too-new' }
> {
  const [first, second, keys] = [
    await store.read(SLOTS[0]),
    await store.read(SLOTS[1]),
    await store.keys(),
  ];
  if (!first.ok) return first;
  if (!second.ok) return second;
  if (!keys.ok) return keys;
  const slotBytes = { [SLOTS[0]]: first.value, [SLOTS[1]]: second.value };
  const blobs = new Set(keys.value.filter((key) => generationOfBlob(key) !== undefined));

  const lists = [
    await readList(vaultKey, SLOTS[0], first.value),
    await readList(vaultKey, SLOTS[1], second.value),
  ] as const;
  // Sealed by a later version of the app: to go on from an older list would undo that version's work.
  if (lists.includes('too-new')) return { ok: false, why: 'too-new' };

  const notices: Notice[] = [];
  const valid = lists.filter((list) => typeof list === 'object');
  if (lists.includes('damaged')) notices.push('list-damaged');
  const latest = valid.toSorted((a, b) => b.manifest.generation - a.manifest.generation)[0];
  if (!latest && blobs.size > 0) notices.push('list-rebuilt');

  const base = latest?.manifest ?? emptyManifest;
  const newer = [...blobs].filter((name) => (generationOfBlob(name) ?? 0) > base.generation);
  const adopted = await adopt(store, vaultKey, base, newer);
  if (latest && adopted !== base) notices.push('newer-than-list');
  return {
    ok: true,
    standing: { manifest: adopted, slot: latest?.slot ?? SLOTS[1], slotBytes, blobs, notices },
  };
}

async function readList(
  vaultKey: CryptoKey,
  slot: Slot,
  sealed: Bytes | undefined,
): Promise<{ slot: Slot; manifest: Manifest } | 'none' | 'damaged' | 'too-new'> {
  if (!sealed) return 'none';
  const keyFor = recordKey(vaultKey);
  const opened = await open(sealed, { name: slot, algorithm: 'vault-key', keyFor });
  if (!opened.ok) return opened.why === 'too-new' ? 'too-new' : 'damaged';
  const manifest = decodeManifest(opened.bytes);
  return manifest ? { slot, manifest } : 'damaged';
}

/**
 * Gives blobs that no list names back to their records: as versions where the record has a working copy
 * that the list vouches for, and otherwise the newest as the working copy.
 */
async function adopt(
  store: Store,
  vaultKey: CryptoKey,
  base: Manifest,
  names: readonly string[],
): Promise<Manifest> {
  const byAge = names.toSorted((a, b) => (generationOfBlob(a) ?? 0) - (generationOfBlob(b) ?? 0));
  const records = new Map<string, Entry>(base.records);
  let generation = base.generation;
  for (const name of byAge) {
    const read = await readBlob(store, vaultKey, name);
    if (!read.ok) continue;
    generation = Math.max(generation, generationOfBlob(name) ?? 0);
    const { record, savedAt, content } = read.blob;
    const kept = { blob: name, savedAt, size: content.length };
    const entry = records.get(record);
    const versions = withVersion(entry?.versions ?? [], kept);
    const head = entry && base.records.has(record) ? entry.head : kept;
    records.set(record, { head, versions });
  }
  return generation === base.generation ? base : { generation, records };
}
