import { parseCase } from '@/lib/case/parse-case';
import type { Case } from '@/lib/case/schema';
import { type Bytes, fromUtf8 } from '@/lib/vault/bytes';
import type { Notice } from '@/lib/vault/read-store';
import type { VaultClient } from '@/lib/vault/vault-client';
import type { Unlocked } from './case-store';
import { DRAFTS_RECORD, SETTINGS_RECORD } from './settings';

/** Records of the store that are no cases. */
const NO_CASES: readonly string[] = [SETTINGS_RECORD, DRAFTS_RECORD];

/** Everything the vault holds, as far as it opens; what was read is noted in `seen`. */
export async function readAll(
  vault: VaultClient,
  notices: readonly Notice[],
  seen: Map<string, Bytes>,
): Promise<Unlocked> {
  const listed = await vault.call('list', {});
  if (!listed.ok) return listed;
  const cases: Case[] = [];
  let unreadable = 0;
  let restored = 0;
  for (const { record } of listed.records.filter(({ record: id }) => !NO_CASES.includes(id))) {
    const got = await vault.call('get', { record });
    const opened = got.ok ? parseCase(fromUtf8(got.bytes)) : got;
    const older =
      opened.ok || !isBroken(opened.why) ? undefined : await newestVersion(vault, record);
    if (opened.ok && got.ok) seen.set(record, got.bytes);
    if (older) seen.set(record, older.bytes);
    if (opened.ok) cases.push(opened.case);
    else if (older) cases.push(older.case);
    else unreadable += 1;
    if (older) restored += 1;
  }
  return { ok: true, cases, unreadable, restored, notices };
}

/** Not where a newer version of the app wrote it, or the store cannot be read just now. */
const isBroken = (why: string): boolean =>
  why === 'damaged' || why === 'missing' || why === 'swapped' || why === 'not-ours';

/** Makes the newest version that opens the working copy; the damaged one stays among the versions. */
async function newestVersion(
  vault: VaultClient,
  record: string,
): Promise<{ readonly case: Case; readonly bytes: Bytes } | undefined> {
  const kept = await vault.call('versions', { record });
  for (const { version } of kept.ok ? kept.versions : []) {
    const got = await vault.call('getVersion', { record, version });
    const opened = got.ok ? parseCase(fromUtf8(got.bytes)) : got;
    if (!opened.ok || !got.ok) continue;
    const made = await vault.call('restore', { record, version });
    return made.ok ? { case: opened.case, bytes: got.bytes } : undefined;
  }
  return undefined;
}
