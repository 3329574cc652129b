import type { Draft } from '@/lib/exercise/draft';
import { draftSchema } from '@/lib/exercise/scenario';
import { type Bytes, fromUtf8, utf8 } from '@/lib/vault/bytes';

/** The sealed record of drafts. What this version cannot read is carried along as it is. */
export type KeptDrafts = { readonly drafts: readonly Draft[]; readonly unread: readonly unknown[] };

const NONE: KeptDrafts = { drafts: [], unread: [] };

export function decodeDrafts(bytes: Bytes | undefined): KeptDrafts {
  if (!bytes) return NONE;
  const list = jsonList(fromUtf8(bytes));
  const read = list.map((value) => ({ value, parsed: draftSchema.safeParse(value) }));
  return {
    drafts: read.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : [])),
    unread: read.flatMap(({ value, parsed }) => (parsed.success ? [] : [value])),
  };
}

function jsonList(text: string | undefined): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** What is stored, with the drafts that this tab changed (`null`: removed) put in its place. */
export function encodeDrafts(
  present: Bytes | undefined,
  changes: ReadonlyMap<string, Draft | null>,
): Bytes {
  const { drafts, unread } = decodeDrafts(present);
  const others = drafts.filter(({ id }) => !changes.has(id));
  const ours = [...changes.values()].filter((draft) => draft !== null);
  return utf8(JSON.stringify([...others, ...ours, ...unread]));
}
