import type { Memo } from '../value';
import { MEMO_FORMAT, MEMO_VERSION } from './schema';

/** The memo as the text of a JSON file that `parseMemo` reads back: the same memo, the same text. */
export function toJson(memo: Memo): string {
  return `${JSON.stringify({ format: MEMO_FORMAT, version: MEMO_VERSION, memo }, null, 2)}\n`;
}
