import type { Memo } from '../value';
import { MEMO_FORMAT, MEMO_VERSION, memoFileSchema } from './schema';

/** What came of reading a memo. `detail` is the path to the first fault, never what stands there. */
export type ReadMemo =
  | { readonly ok: true; readonly memo: Memo }
  | {
      readonly ok: false;
      readonly why: 'not-ours' | 'too-new' | 'damaged';
      readonly detail?: string;
    };

/** A memo of 200 acts is about 10 million characters long. */
const MOST_CHARACTERS = 64_000_000;

/**
 * Reads what `toJson` wrote, given as text: whole or refused. Nothing is dropped or mended, and nothing
 * throws for what is in the file.
 */
export function parseMemo(text: string): ReadMemo {
  if (text.length > MOST_CHARACTERS) return { ok: false, why: 'damaged', detail: 'too large' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: text.includes(`"${MEMO_FORMAT}"`) ? 'damaged' : 'not-ours' };
  }
  if (typeof value !== 'object' || value === null) return { ok: false, why: 'not-ours' };
  if (!('format' in value) || value.format !== MEMO_FORMAT) return { ok: false, why: 'not-ours' };
  if ('version' in value && typeof value.version === 'number' && value.version > MEMO_VERSION)
    return { ok: false, why: 'too-new' };
  const parsed = memoFileSchema.safeParse(value);
  if (parsed.success) return { ok: true, memo: parsed.data.memo };
  const path = parsed.error.issues[0]?.path ?? [];
  return { ok: false, why: 'damaged', detail: path.join('.').slice(0, 200) };
}
