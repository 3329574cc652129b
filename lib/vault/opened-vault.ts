import type { Bytes } from './bytes';
import { seal } from './envelope';
import { recordKey } from './keys';
import {
  blobsOf,
  type Entry,
  encodeBlob,
  encodeManifest,
  type Kept,
  type Manifest,
  newBlobName,
  SLOTS,
  withVersion,
} from './manifest';
import { type BlobFault, type Notice, readBlob, readStanding, type Standing } from './read-store';
import type { Store, StoreFault } from './store';

/** `locked`: the keys are gone. `changed`: another tab wrote meanwhile; `refresh`, then decide. */
export type SaveFault = StoreFault | 'locked';
export type ReadFault = BlobFault | StoreFault | 'locked' | 'none';

export type Saved = { readonly ok: true } | { readonly ok: false; readonly why: SaveFault };
export type Got =
  | { readonly ok: true; readonly bytes: Bytes }
  | { readonly ok: false; readonly why: ReadFault };

export type Version = {
  /** Opaque; for `getVersion` and `restore`. */
  readonly version: string;
  readonly savedAt: number;
  readonly size: number;
};

export type RecordSummary = Version & { readonly record: string };

export type Locked = { readonly ok: false; readonly why: 'locked' };

export type RecordFault = {
  readonly record: string;
  /** Absent: the working copy. */
  readonly version?: string;
  readonly why: BlobFault | StoreFault;
};

/** An open vault: records of bytes under ids. Calls run one after another, in the order they came. */
export type Vault = {
  /** What was odd when it was opened. */
  readonly notices: readonly Notice[];
  /** Seals a new working copy. With `keep`, it is also kept as a version (the last 20 are). */
  put(record: string, bytes: Bytes, options?: { readonly keep?: boolean }): Promise<Saved>;
  get(record: string): Promise<Got>;
  list(): Promise<{ readonly ok: true; readonly records: readonly RecordSummary[] } | Locked>;
  /** The record, its versions and their bytes. A disk may keep traces; see the threat model. */
  remove(record: string): Promise<Saved>;
  /** Newest first. */
  versions(
    record: string,
  ): Promise<{ readonly ok: true; readonly versions: readonly Version[] } | Locked>;
  getVersion(record: string, version: string): Promise<Got>;
  /** Makes a version the working copy; the present one is kept as a version first. */
  restore(
    record: string,
    version: string,
  ): Promise<Got | { readonly ok: false; readonly why: SaveFault }>;
  /** Opens everything and names what does not. */
  check(): Promise<{ readonly ok: true; readonly faults: readonly RecordFault[] } | Locked>;
  /**
   * Reads again what another tab may have written. What it wrote as working copies becomes versions at
   * the next save, so that nothing is written over in silence.
   */
  refresh(): Promise<Saved | { readonly ok: false; readonly why: 'too-new' }>;
  /** Drops the keys at once. Calls that still wait, and all later ones, answer `locked`. */
  lock(): void;
};

/**
 * A vault over what was read of a store when it was unlocked.
 *
 * @param vaultKey kept until `lock`
 * @param opened the lists as they stood; a save is refused as `changed` where they are no longer so
 * @param now the time of day that versions carry
 */
export function openedVault(
  store: Store,
  vaultKey: CryptoKey,
  opened: Standing,
  now: () => number,
): Vault {
  let key: CryptoKey | undefined = vaultKey;
  let standing = opened;
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const locked: Locked = { ok: false, why: 'locked' };
  const none = { ok: false, why: 'none' } as const;
  const entryOf = (record: string) => standing.manifest.records.get(record);
  const kept = (record: string, version: string): Kept | undefined =>
    entryOf(record)?.versions.find(({ blob }) => blob === version);

  /** Writes a list, with the blobs that are new in it; drops the blobs that no list needs any more. */
  async function commit(
    change: (
      generation: number,
      records: Map<string, Entry>,
    ) => Promise<readonly [string, Bytes][]>,
  ): Promise<Saved> {
    if (!key) return locked;
    const { manifest, slot, slotBytes, blobs } = standing;
    const records = new Map(manifest.records);
    const generation = manifest.generation + 1;
    const added = await change(generation, records);
    const next: Manifest = { generation, records };
    const other = slot === SLOTS[0] ? SLOTS[1] : SLOTS[0];
    const sealed = await sealRecord(other, encodeManifest(next));
    if (!sealed) return locked;

    const needed = new Set([...blobsOf(next), ...blobsOf(manifest)]);
    const remove = [...blobs].filter((name) => !needed.has(name));
    const written = await store.write({
      put: [...added, [other, sealed]],
      remove,
      onlyIf: SLOTS.map((name) => [name, slotBytes[name]] as const),
    });
    if (!written.ok) return written;
    const left = new Set([...blobs, ...added.map(([name]) => name)]);
    for (const name of remove) left.delete(name);
    standing = {
      ...standing,
      manifest: next,
      slot: other,
      slotBytes: { ...slotBytes, [other]: sealed },
      blobs: left,
    };
    return { ok: true };
  }

  async function sealRecord(name: string, plain: Bytes): Promise<Bytes | undefined> {
    if (!key) return undefined;
    return seal(plain, { name, algorithm: 'vault-key', keyFor: recordKey(key) });
  }

  async function save(record: string, bytes: Bytes, keep: boolean, keepPresent: boolean) {
    return commit(async (generation, records) => {
      const savedAt = now();
      const blob = newBlobName(generation);
      const plain = encodeBlob(record, savedAt, bytes);
      const sealed = await sealRecord(blob, plain);
      plain.fill(0);
      if (!sealed) return [];
      const head = { blob, savedAt, size: bytes.length };
      const entry = records.get(record);
      const before = entry?.versions ?? [];
      const versions = entry && keepPresent ? withVersion(before, entry.head) : before;
      records.set(record, { head, versions: keep ? withVersion(versions, head) : versions });
      return [[blob, sealed]];
    });
  }

  async function content(name: string): Promise<Got> {
    if (!key) return locked;
    const read = await readBlob(store, key, name);
    return read.ok ? { ok: true, bytes: read.blob.content } : read;
  }

  const asVersion = ({ blob, savedAt, size }: Kept): Version => ({ version: blob, savedAt, size });

  return {
    notices: opened.notices,

    put: (record, bytes, options) =>
      inTurn(() => save(record, bytes, options?.keep ?? false, false)),

    get: (record) =>
      inTurn(async () => {
        const entry = entryOf(record);
        return entry ? content(entry.head.blob) : key ? none : locked;
      }),

    list: () =>
      inTurn(async () => {
        if (!key) return locked;
        const records = [...standing.manifest.records].map(([record, { head }]) => ({
          record,
          ...asVersion(head),
        }));
        return { ok: true, records };
      }),

    remove: (record) =>
      inTurn(async () => {
        const drop = () =>
          commit(async (_, records) => {
            records.delete(record);
            return [];
          });
        const first = await drop();
        // The list before still needs the blobs; after a second save neither does, and they go.
        return first.ok ? drop() : first;
      }),

    versions: (record) =>
      inTurn(async () => {
        if (!key) return locked;
        const versions = (entryOf(record)?.versions ?? []).toReversed().map(asVersion);
        return { ok: true, versions };
      }),

    getVersion: (record, version) =>
      inTurn(async () => {
        const found = kept(record, version);
        return found ? content(found.blob) : key ? none : locked;
      }),

    restore: (record, version) =>
      inTurn(async () => {
        const found = kept(record, version);
        if (!found) return key ? none : locked;
        const got = await content(found.blob);
        if (!got.ok) return got;
        const saved = await save(record, got.bytes, false, true);
        return saved.ok ? got : saved;
      }),

    check: () =>
      inTurn(async () => {
        if (!key) return locked;
        const faults: RecordFault[] = [];
        for (const [record, { head, versions }] of standing.manifest.records) {
          const asHead = await content(head.blob);
          if (!asHead.ok && isBlobFault(asHead.why)) faults.push({ record, why: asHead.why });
          for (const { blob } of versions.filter((version) => version.blob !== head.blob)) {
            const got = await content(blob);
            if (!got.ok && isBlobFault(got.why)) {
              faults.push({ record, version: blob, why: got.why });
            }
          }
        }
        return { ok: true, faults };
      }),

    refresh: () =>
      inTurn(async () => {
        if (!key) return locked;
        const read = await readStanding(store, key);
        if (!read.ok) return read;
        const records = new Map(
          [...read.standing.manifest.records].map(([record, { head, versions }]) => [
            record,
            {
              head,
              versions:
                head.blob === entryOf(record)?.head.blob ? versions : withVersion(versions, head),
            },
          ]),
        );
        standing = { ...read.standing, manifest: { ...read.standing.manifest, records } };
        return { ok: true };
      }),

    lock: () => {
      key = undefined;
    },
  };
}

const isBlobFault = (why: ReadFault): why is BlobFault | StoreFault =>
  why !== 'locked' && why !== 'none';
