import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forms } from '@/cli/memo-forms';
import { parseMemo } from '@/lib/memo/json/parse-memo';

/** `write-memo.ts memo.json folder`: every form of that memo as Node writes it, each named by its ending. */
const [path = '', folder = ''] = process.argv.slice(2);
const read = parseMemo(readFileSync(path, 'utf8'));
if (!read.ok) throw new Error(`${read.why} ${read.detail}`);
for (const [ending, write] of Object.entries(forms)) {
  writeFileSync(join(folder, `memo${ending}`), (await write(read.memo)).bytes);
}
