import type { Memo } from '../value';
import { MEMO_FORMAT, MEMO_VERSION } from './schema';

/**
 * The memo as the text of a JSON file that `parseMemo` reads back. Keys stand in one order, so the same
 * memo gives the same text however it was made.
 */
export function toJson(memo: Memo): string {
  const file = { format: MEMO_FORMAT, version: MEMO_VERSION, memo };
  return `${JSON.stringify(file, inOrder, 2)}\n`;
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
