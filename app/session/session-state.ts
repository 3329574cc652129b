import type { Case } from '@/lib/case/schema';
import type { SaveFault } from '@/lib/vault/opened-vault';
import type { Notice } from '@/lib/vault/read-store';
import type { CaseStore, CreateFault, Unlocked } from './case-store';
import type { Records } from './records';
import type { Settings } from './settings';

/**
 * The open session: which cases are in memory and how they are kept. It lives as long as the page; a
 * reload drops it, with the keys, and the vault must be unlocked again.
 */
export type Phase =
  /** Not yet known whether there is a vault on this device. */
  | 'checking'
  | 'no-vault'
  | 'locked'
  /** What is typed is being sealed; nothing can be typed any more. */
  | 'locking'
  /** Open, and kept sealed on this device. */
  | 'vault'
  /** Open, and stored nowhere. */
  | 'session';

export const isOpen = (phase: Phase): phase is 'vault' | 'session' =>
  phase === 'vault' || phase === 'session';

export type SaveState =
  | { readonly is: 'saved' | 'unsaved' | 'saving' }
  | { readonly is: 'failed'; readonly why: SaveFault | 'unexpected' };

/** A removal that can be taken back: the case before it and right after it. */
export type Undo = { readonly what: string; readonly before: Case; readonly after: Case };

/** What has to be said about the store after it was unlocked. */
export type Odd = {
  /** How many stored cases did not open; they are left as they are. */
  readonly unreadable: number;
  /** How many opened only as they were kept before. */
  readonly restored: number;
  readonly notices: readonly Notice[];
};

/** Who may change the open case. */
export type Hold =
  /** Being settled. */
  | 'asking'
  | 'ours'
  /** Another tab has it. */
  | 'elsewhere'
  /** Another tab has it, and it is looked at here without changing it. */
  | 'reading'
  /** Another tab took it over from this one. */
  | 'taken';

export type SessionState = {
  readonly phase: Phase;
  readonly cases: readonly Case[];
  readonly openId: string | null;
  readonly hold: Hold;
  readonly save: SaveState;
  readonly undo: Undo | null;
  /** The encrypted stores of this device; `not-known` where the browser does not let us look. */
  readonly stores: readonly string[] | 'not-known';
  /** The store that is open, or is to be unlocked. */
  readonly storeName: string;
  readonly odd: Odd;
  readonly settings: Settings;
  /** The last lock came before the last change was sealed. */
  readonly unsealed: boolean;
};

export type SessionActions = {
  /** In a store of its own; nothing that is there is written over. */
  createVault(passphrase: string): Promise<{ ok: true } | { ok: false; why: CreateFault }>;
  /** What was entered in a session that stored nothing goes into the vault with it. */
  unlock(passphrase: string): Promise<Unlocked>;
  openSession(): void;
  /** Which store to unlock. */
  chooseStore(name: string): void;
  /**
   * Puts a case beside the others (new, imported, sample) and opens it. Never over one that is there:
   * another state of the same case becomes a case of its own.
   */
  addCase(c: Case): void;
  openCase(id: string): void;
  closeCase(): void;
  /** Removes the open case, if it is this tab's to change. */
  removeCase(id: string): Promise<void>;
  /** Takes the open case over from the other tab, which seals what it has first. */
  takeOver(): Promise<void>;
  /** Looks at the open case without changing it. */
  justRead(): void;
  /** An encrypted file; from then on the case counts as backed up. */
  toFile: CaseStore['toFile'];
  fromFile: CaseStore['fromFile'];
  versions(): ReturnType<CaseStore['versions']>;
  version(version: string): ReturnType<CaseStore['version']>;
  /**
   * The present state is kept as a version, then this one takes its place, kept as well. Where the present
   * state cannot be kept, or another case is open by then, nothing is replaced: `false`.
   */
  replaceWith(c: Case): Promise<boolean>;
  checkStore: CaseStore['check'];
  changePassphrase(from: string, to: string): ReturnType<CaseStore['changePassphrase']>;
  /** Erases the open store and everything in it. */
  erase(): Promise<boolean>;
  choose(change: Partial<Settings>): void;
  /** Sealed records beside the cases; only while the vault is open. */
  readRecord: Records['read'];
  changeRecord: Records['change'];
  /** Changes the open case. With `undo`, what it removes can be brought back under that name. */
  edit(change: (c: Case) => Case, undo?: string): void;
  undoLast(): void;
  dismissUndo(): void;
  /** Seals what is typed, then drops the keys. After a second they are dropped anyway. */
  lock(): Promise<'sealed' | 'not-sealed'>;
  /** Seals now; with `keep` also as a version. Says whether everything is sealed. */
  flush(keep?: boolean): Promise<boolean>;
};

export type Session = SessionState &
  SessionActions & {
    /** The open case. */
    readonly case: Case | null;
    /** Whether there is, or may be, an encrypted store on this device. */
    readonly vaultExists: boolean;
  };
