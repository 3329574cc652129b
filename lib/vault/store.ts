import type { Bytes } from './bytes';

/** Why a store could not do it. `changed`: what it holds is not what the writer believed. */
export type StoreFault = 'quota' | 'unavailable' | 'changed';

export type StoreWrite = {
  readonly put: readonly (readonly [key: string, bytes: Bytes])[];
  readonly remove: readonly string[];
  /** Nothing is written unless these keys hold exactly these bytes (or nothing). */
  readonly onlyIf: readonly (readonly [key: string, bytes: Bytes | undefined])[];
};

export type Stored<T> = { readonly ok: true; readonly value: T } | StoreFailure;
export type StoreFailure = { readonly ok: false; readonly why: StoreFault };
export type Written = { readonly ok: true } | StoreFailure;

/**
 * Where sealed bytes are kept. It sees keys that say nothing and ciphertext, nothing else. What goes
 * wrong is a value; a store never throws.
 */
export type Store = {
  read(key: string): Promise<Stored<Bytes | undefined>>;
  keys(): Promise<Stored<readonly string[]>>;
  /** All or nothing, in the order put, then remove; on return it is on the disk. */
  write(change: StoreWrite): Promise<Written>;
  close(): void;
};
