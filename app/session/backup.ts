import { caseText } from '@/lib/case/case-text';
import type { Case } from '@/lib/case/schema';
import { hex, utf8 } from '@/lib/vault/bytes';
import type { Settings } from './settings';

/** After this long, work that is in no file is worth a word. */
const OVERDUE = 7 * 24 * 60 * 60 * 1000;

/** What a case says, as a hash: whether a file of it still holds all of it. */
export async function digestOf(c: Case): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8(caseText(c)));
  return hex(new Uint8Array(digest)).slice(0, 32);
}

export type BackupState =
  /** Never exported. */
  | { readonly is: 'none' }
  /** The last file holds everything. */
  | { readonly is: 'whole'; readonly at: number }
  /** Something was changed since. `overdue`: and that file is a week old or more. */
  | { readonly is: 'behind'; readonly at: number; readonly overdue: boolean };

export function backupState(
  backup: Settings['backups'][string] | undefined,
  digest: string,
  now: number,
): BackupState {
  if (!backup) return { is: 'none' };
  if (backup.digest === digest) return { is: 'whole', at: backup.at };
  return { is: 'behind', at: backup.at, overdue: now - backup.at >= OVERDUE };
}

/**
 * How many cases of a store would be gone with it: those in no file that holds all of them, and those that did not
 * open, of which nobody knows.
 */
export const withoutCopy = (states: readonly BackupState[], unreadable: number): number =>
  states.filter(({ is }) => is !== 'whole').length + unreadable;
