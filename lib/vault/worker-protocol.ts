import type { AgeOpened, WorkFactor } from './age-file';
import type { Bytes } from './bytes';
import type { Got, Locked, Saved, Vault } from './opened-vault';
import type { Notice } from './read-store';
import type { StoreFailure, Written } from './store';
import type { Created, PassphraseChanged, Unlocked } from './vault';

/**
 * What the page may ask of the vault's worker, and what it answers. Keys and passphrases live in the
 * worker only; ending the worker is the lock. Every call answers with a value.
 */

type Failure<T> = Extract<T, { readonly ok: false }>;
type OpenedNow = { readonly ok: true; readonly notices: readonly Notice[] };

export type VaultCalls = {
  /** Whether a vault of this name is on the device. */
  exists: (input: {
    store: string;
  }) => { readonly ok: true; readonly exists: boolean } | StoreFailure;
  /** The stores of this device that hold a vault, of those whose names begin so. */
  vaults: (input: {
    prefix: string;
  }) => { readonly ok: true; readonly stores: readonly string[] } | StoreFailure;
  /** Calibrates first, so it takes a second or two. */
  create: (input: { store: string; passphrase: string }) => OpenedNow | Failure<Created>;
  unlock: (input: { store: string; passphrase: string }) => OpenedNow | Failure<Unlocked>;
  /** Stores nothing on the device. */
  openSession: (input: Record<never, never>) => OpenedNow;
  changePassphrase: (input: { store: string; from: string; to: string }) => PassphraseChanged;
  erase: (input: { store: string }) => Written;

  put: (input: { record: string; bytes: Bytes; keep?: boolean }) => Saved;
  get: (input: { record: string }) => Got;
  list: (input: Record<never, never>) => Awaited<ReturnType<Vault['list']>>;
  remove: (input: { record: string }) => Saved;
  versions: (input: { record: string }) => Awaited<ReturnType<Vault['versions']>>;
  getVersion: (input: { record: string; version: string }) => Got;
  restore: (input: { record: string; version: string }) => Awaited<ReturnType<Vault['restore']>>;
  check: (input: Record<never, never>) => Awaited<ReturnType<Vault['check']>>;
  refresh: (input: Record<never, never>) => Awaited<ReturnType<Vault['refresh']>>;

  /** Portable files are made here, because they take a second or two of plain computing. */
  toAgeFile: (input: {
    bytes: Bytes;
    passphrase: string;
    workFactor?: WorkFactor;
  }) =>
    | { readonly ok: true; readonly bytes: Bytes }
    | { readonly ok: false; readonly why: 'empty-passphrase' };
  fromAgeFile: (input: { file: Bytes; passphrase: string }) => AgeOpened;
};

export type VaultCall = keyof VaultCalls;
export type InputOf<C extends VaultCall> = Parameters<VaultCalls[C]>[0];
export type OutputOf<C extends VaultCall> = ReturnType<VaultCalls[C]>;

/** A call on its way to the worker, and what comes back under the same number. */
export type VaultRequest = {
  [C in VaultCall]: { readonly id: number; readonly call: C; readonly input: InputOf<C> };
}[VaultCall];

export type VaultReply =
  | { readonly id: number; readonly output: OutputOf<VaultCall> }
  /** Our own mistake: the name of the error only, never its text, which could carry content. */
  | { readonly id: number; readonly failed: string };

/** What a call answers once the worker is gone, or before a vault is open. */
export const LOCKED: Locked = { ok: false, why: 'locked' };
