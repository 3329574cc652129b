import '@/lib/engine/zod-config';
import { z } from 'zod';
import { type Bytes, fromUtf8, utf8 } from '@/lib/vault/bytes';

/** How long nothing may happen before the store is locked, in minutes. */
export const AUTO_LOCK_CHOICES = [5, 10, 15, 30, 60] as const;

const settingsSchema = z.strictObject({
  version: z.literal(1),
  autoLock: z.union(AUTO_LOCK_CHOICES.map((minutes) => z.literal(minutes))),
  /** Whether the browser may look over the spelling of notes; some send what is typed to a service. */
  spelling: z.boolean(),
  /** By case id: when it was last exported, and a hash of what it said then. */
  backups: z.record(
    z.string().max(16),
    z.strictObject({ at: z.number(), digest: z.string().max(64) }),
  ),
});

/** What a person chose for this store, and when each case was last exported. Kept sealed like a case. */
export type Settings = z.infer<typeof settingsSchema>;

/** The record's name in the vault. No id of a case has this form. */
export const SETTINGS_RECORD = 'settings';

/** Drafts of exercises (`app/[locale]/exercise/write`), sealed in the same store. */
export const DRAFTS_RECORD = 'drafts';

export const defaultSettings: Settings = { version: 1, autoLock: 10, spelling: false, backups: {} };

export const encodeSettings = (settings: Settings): Bytes => utf8(JSON.stringify(settings));

/** What does not read as settings is no settings: the defaults are safe. */
export function decodeSettings(bytes: Uint8Array): Settings {
  try {
    const parsed = settingsSchema.safeParse(JSON.parse(fromUtf8(bytes) ?? ''));
    return parsed.success ? parsed.data : defaultSettings;
  } catch {
    return defaultSettings;
  }
}
