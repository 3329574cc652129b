import { type Bytes, concat, fromUtf8, hex, secureRandom, utf8 } from './bytes';

/**
 * The list of what a vault holds. It is sealed like a record and says which blob is the working copy of
 * a record and which are its kept versions. Blobs are never written over: a save writes a new blob and
 * then a new list, into the one of two slots that does not hold the present list. Killed at any moment,
 * the vault holds the last list or the one before, and every blob that either needs.
 *
 * Because the list is sealed and every blob is sealed under its own key, a blob that was swapped for
 * another, taken away, or put back to an older state does not answer to the name the list has for it.
 */

export type Kept = { readonly blob: string; readonly savedAt: number; readonly size: number };

export type Entry = {
  readonly head: Kept;
  /** Oldest first. The head is among them if it was kept. */
  readonly versions: readonly Kept[];
};

export type Manifest = {
  readonly generation: number;
  readonly records: ReadonlyMap<string, Entry>;
};

/** Of each record; then the oldest goes. */
export const MOST_VERSIONS = 20;

/** Where the two lists are: a save goes into the one that does not hold the present list. */
export const SLOTS = ['list/0', 'list/1'] as const;
export type Slot = (typeof SLOTS)[number];

/** The list of a new vault, before its first save. */
export const emptyManifest: Manifest = { generation: 0, records: new Map() };

/** A name for a blob: the generation that wrote it and 16 random bytes. Never used twice. */
export const newBlobName = (generation: number): string =>
  `blob/${generation}/${hex(secureRandom(16))}`;

/** `undefined` for a store key that is no blob's. */
export function generationOfBlob(key: string): number | undefined {
  const match = /^blob\/(\d{1,15})\/[0-9a-f]{32}$/.exec(key);
  return match ? Number(match[1]) : undefined;
}

/** Every blob that the list needs. */
export const blobsOf = (manifest: Manifest): ReadonlySet<string> =>
  new Set(
    [...manifest.records.values()].flatMap(({ head, versions }) =>
      [head, ...versions].map(({ blob }) => blob),
    ),
  );

/** The versions with one more at the end, once, and no more of them than are kept. */
export function withVersion(versions: readonly Kept[], kept: Kept): readonly Kept[] {
  return versions.some(({ blob }) => blob === kept.blob)
    ? versions
    : [...versions, kept].slice(-MOST_VERSIONS);
}

/** A list as the bytes that are sealed. */
export const encodeManifest = ({ generation, records }: Manifest): Bytes =>
  utf8(JSON.stringify({ generation, records: [...records] }));

/** `undefined` if it is not a list. It was authenticated: then a fault of our own made it. */
export function decodeManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    const data: unknown = JSON.parse(fromUtf8(bytes) ?? '');
    if (!isObject(data) || !isCount(data.generation) || !Array.isArray(data.records)) {
      return undefined;
    }
    const records = data.records as readonly unknown[];
    return records.every(isRecord)
      ? { generation: data.generation, records: new Map(records) }
      : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

const isKept = (value: unknown): value is Kept =>
  isObject(value) &&
  typeof value.blob === 'string' &&
  generationOfBlob(value.blob) !== undefined &&
  typeof value.savedAt === 'number' &&
  isCount(value.size);

const isRecord = (value: unknown): value is [string, Entry] =>
  Array.isArray(value) &&
  typeof value[0] === 'string' &&
  isObject(value[1]) &&
  isKept(value[1].head) &&
  Array.isArray(value[1].versions) &&
  value[1].versions.every(isKept);

/**
 * A blob's plain bytes: when it was saved, whose it is, then the content. So a blob that no list names
 * any more can still be given back to its record.
 */
export function encodeBlob(record: string, savedAt: number, content: Uint8Array): Bytes {
  const id = utf8(record);
  if (id.length === 0 || id.length > 255) throw new RangeError('A record id has 1 to 255 bytes');
  const when = new DataView(new ArrayBuffer(8));
  when.setFloat64(0, savedAt);
  return concat(new Uint8Array(when.buffer), Uint8Array.of(id.length), id, content);
}

export type Blob = { readonly record: string; readonly savedAt: number; readonly content: Bytes };

/** What `encodeBlob` made; `undefined` for anything else. */
export function decodeBlob(bytes: Bytes): Blob | undefined {
  const length = bytes[8];
  if (length === undefined || bytes.length < 9 + length) return undefined;
  const record = fromUtf8(bytes.subarray(9, 9 + length));
  if (!record) return undefined;
  const savedAt = new DataView(bytes.buffer, bytes.byteOffset).getFloat64(0);
  return { record, savedAt, content: bytes.slice(9 + length) };
}
