'use client';

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Case } from '@/lib/case/schema';
import { Autosave, type SaveState } from './autosave';
import type { CaseStore, Opened } from './case-store';
import { createCaseStore } from './vault-case-store';

/**
 * The open session: which cases are open in memory and how they are kept. It lives as long as the page;
 * a reload drops it, with the keys, and the vault must be unlocked again.
 */
type Phase =
  /** Not yet known whether there is a vault on this device. */
  | { readonly name: 'checking' }
  | { readonly name: 'no-vault' }
  | { readonly name: 'locked' }
  /** `vault`: kept sealed on this device. `session`: nothing is stored. */
  | { readonly name: 'open'; readonly kept: 'vault' | 'session' };

export type Undo = { readonly what: string; readonly before: Case };

type Session = {
  readonly phase: Phase['name'];
  readonly kept: 'vault' | 'session' | null;
  readonly cases: readonly Case[];
  readonly case: Case | null;
  readonly save: SaveState;
  readonly undo: Undo | null;
  createVault(passphrase: string): Promise<void>;
  unlock(passphrase: string): Promise<Opened>;
  openSession(): void;
  /** Puts a case beside the others (new, imported, sample) and opens it. */
  addCase(c: Case): void;
  openCase(id: string): void;
  closeCase(): void;
  removeCase(id: string): Promise<void>;
  /** Changes the open case. With `undo`, the state before can be brought back under that name. */
  edit(change: (c: Case) => Case, undo?: string): void;
  undoLast(): void;
  dismissUndo(): void;
  /** Seals what is typed, then drops the keys. After a second they are dropped anyway. */
  lock(): Promise<'sealed' | 'not-sealed'>;
  flush(): Promise<void>;
};

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}

/** The open case and the way to change it; only on screens behind `NeedsCase`. */
export function useOpenCase(): { readonly case: Case; readonly edit: Session['edit'] } {
  const { case: open, edit } = useSession();
  if (!open) throw new Error('useOpenCase without an open case');
  return { case: open, edit };
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const store = useRef<CaseStore | null>(null);
  const [phase, setPhase] = useState<Phase>({ name: 'checking' });
  const [cases, setCases] = useState<readonly Case[]>([]);
  const [openId, setOpenId] = useState<string | null>(null);
  const [save, setSave] = useState<SaveState>('saved');
  const [undo, setUndo] = useState<Undo | null>(null);
  const latest = useRef<readonly Case[]>([]);
  const autosave = useRef<Autosave<Case> | null>(null);

  const replaceCases = useCallback((next: readonly Case[]) => {
    latest.current = next;
    setCases(next);
  }, []);

  useEffect(() => {
    store.current = createCaseStore();
    store.current.exists().then(
      (exists) => setPhase((now) => (now.name === 'checking' ? { name: exists ? 'locked' : 'no-vault' } : now)),
      () => setPhase((now) => (now.name === 'checking' ? { name: 'no-vault' } : now)),
    );
    return () => store.current?.lock();
  }, []);

  const keptInVault = useCallback(() => {
    const into = store.current;
    if (!into) throw new Error('The vault is not there yet');
    autosave.current = new Autosave<Case>((c) => into.save(c), setSave);
    setSave('saved');
    setPhase({ name: 'open', kept: 'vault' });
    return into;
  }, []);

  const openCase = cases.find(({ id }) => id === openId) ?? null;

  const put = useCallback(
    (c: Case) => {
      const others = latest.current;
      const at = others.findIndex(({ id }) => id === c.id);
      replaceCases(at < 0 ? [...others, c] : others.with(at, c));
      autosave.current?.change(c);
    },
    [replaceCases],
  );

  const edit = useCallback<Session['edit']>(
    (change, what) => {
      const before = latest.current.find(({ id }) => id === openId);
      if (!before) return;
      const after = change(before);
      if (after === before) return;
      if (what !== undefined) setUndo({ what, before });
      put(after);
    },
    [openId, put],
  );

  const flush = useCallback(async () => {
    await autosave.current?.flush();
  }, []);

  const lock = useCallback(async (): Promise<'sealed' | 'not-sealed'> => {
    const sealing = flush().then(() => 'sealed' as const);
    const outcome = await Promise.race([sealing, after(1000)]);
    autosave.current?.stop();
    autosave.current = null;
    store.current?.lock();
    replaceCases([]);
    setOpenId(null);
    setUndo(null);
    const exists = await store.current?.exists().catch(() => false);
    setPhase(exists ? { name: 'locked' } : { name: 'no-vault' });
    return outcome;
  }, [flush, replaceCases]);

  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') void flush();
    };
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', hide);
    };
  }, [flush]);

  const session = useMemo<Session>(
    () => ({
      phase: phase.name,
      kept: phase.name === 'open' ? phase.kept : null,
      cases,
      case: openCase,
      save,
      undo: undo && undo.before.id === openCase?.id ? undo : null,
      async createVault(passphrase) {
        await store.current?.create(passphrase);
        const into = keptInVault();
        // A session that stored nothing becomes one that does.
        for (const c of latest.current) await into.save(c);
      },
      async unlock(passphrase) {
        if (!store.current) throw new Error('The vault is not there yet');
        const opened = await store.current.unlock(passphrase);
        if (!opened.ok) return opened;
        replaceCases(opened.cases);
        setOpenId(opened.cases.length === 1 ? (opened.cases[0]?.id ?? null) : null);
        keptInVault();
        return opened;
      },
      openSession() {
        autosave.current = null;
        setPhase({ name: 'open', kept: 'session' });
      },
      addCase(c) {
        put(c);
        setOpenId(c.id);
      },
      openCase: setOpenId,
      closeCase: () => setOpenId(null),
      async removeCase(id) {
        await flush();
        if (phase.name === 'open' && phase.kept === 'vault') await store.current?.remove(id);
        replaceCases(latest.current.filter((c) => c.id !== id));
        setOpenId((open) => (open === id ? null : open));
      },
      edit,
      undoLast() {
        if (!undo) return;
        put(undo.before);
        setUndo(null);
      },
      dismissUndo: () => setUndo(null),
      lock,
      flush,
    }),
    [phase, cases, openCase, save, undo, edit, put, lock, flush, keptInVault, replaceCases],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

const after = (milliseconds: number) =>
  new Promise<'not-sealed'>((resolve) => setTimeout(() => resolve('not-sealed'), milliseconds));
