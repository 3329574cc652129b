import type { Case } from '@/lib/case/schema';

/** Why a case on this device, or a case file, does not open. One honest sentence for each. */
export type Refusal = 'not-ours' | 'too-new' | 'damaged' | 'wrong-key';

export type Opened = { readonly ok: true; readonly cases: readonly Case[] } | { readonly ok: false; readonly why: Refusal };

/** Where cases are kept. What passes through it is only ever stored sealed. */
export type CaseStore = {
  exists(): Promise<boolean>;
  /** Makes an empty vault and opens it. */
  create(passphrase: string): Promise<void>;
  unlock(passphrase: string): Promise<Opened>;
  save(c: Case): Promise<void>;
  remove(id: string): Promise<void>;
  /** Drops the keys. Nothing can be read or written until the next unlock. */
  lock(): void;
};
