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
import { type Autosave, createAutosave, pageClock } from '@/lib/vault/autosave';
import { sealThenDrop } from '@/lib/vault/lock';
import type { SaveFault } from '@/lib/vault/opened-vault';
import { type CaseStore, createCaseStore } from './case-store';
import type { Phase, SaveState, Session, Undo } from './session-state';

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

type Work = { readonly case: Case; readonly keep: boolean };

export function SessionProvider({ children }: { children: ReactNode }) {
  const [phase, setPhase] = useState<Phase>('checking');
  const [cases, setCases] = useState<readonly Case[]>([]);
  const [openId, setOpenId] = useState<string | null>(null);
  const [save, setSave] = useState<SaveState>({ is: 'saved' });
  const [undo, setUndo] = useState<Undo | null>(null);
  const [unsealed, setUnsealed] = useState(false);
  const [vaultExists, setVaultExists] = useState(false);
  const [unreadable, setUnreadable] = useState(0);
  // What callbacks read: always the newest, whatever React has drawn.
  const latest = useRef<readonly Case[]>([]);
  const saver = useRef<Autosave<Work, SaveFault> | null>(null);
  const storeRef = useRef<CaseStore | null>(null);

  const store = useCallback((): CaseStore => {
    storeRef.current ??= createCaseStore();
    return storeRef.current;
  }, []);

  const replaceCases = useCallback((next: readonly Case[]) => {
    latest.current = next;
    setCases(next);
  }, []);

  const lookForVault = useCallback(async () => {
    const exists = await store()
      .exists()
      .catch(() => false);
    setVaultExists(exists);
    setPhase((now) =>
      now === 'vault' || now === 'session' ? now : exists ? 'locked' : 'no-vault',
    );
  }, [store]);

  useEffect(() => {
    void lookForVault();
  }, [lookForVault]);

  const keepInVault = useCallback(() => {
    saver.current = createAutosave<Work, SaveFault>({
      save: ({ case: c, keep }) => store().save(c, keep),
      onState: setSave,
      clock: pageClock,
    });
    setSave({ is: 'saved' });
    setUnsealed(false);
    setVaultExists(true);
    setPhase('vault');
  }, [store]);

  const put = useCallback(
    (c: Case, keep = false) => {
      const at = latest.current.findIndex(({ id }) => id === c.id);
      replaceCases(at < 0 ? [...latest.current, c] : latest.current.with(at, c));
      saver.current?.changed({ case: c, keep });
    },
    [replaceCases],
  );

  const openCase = cases.find(({ id }) => id === openId) ?? null;

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

  const flush = useCallback<Session['flush']>(
    async (keep = false) => {
      const open = latest.current.find(({ id }) => id === openId);
      if (keep && open) saver.current?.changed({ case: open, keep });
      const state = await saver.current?.flush();
      return state === undefined || state.is === 'saved';
    },
    [openId],
  );

  const lock = useCallback<Session['lock']>(async () => {
    const outcome = await sealThenDrop({
      seal: () => flush(true),
      drop: () => {
        saver.current?.stop();
        saver.current = null;
        storeRef.current?.lock();
        storeRef.current = null;
      },
      clock: pageClock,
    });
    replaceCases([]);
    setOpenId(null);
    setUndo(null);
    setUnsealed(outcome === 'not-sealed');
    setPhase('checking');
    await lookForVault();
    return outcome;
  }, [flush, replaceCases, lookForVault]);

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
      phase,
      cases,
      case: openCase,
      save,
      undo: undo && undo.before.id === openCase?.id ? undo : null,
      unsealed,
      vaultExists,
      unreadable,
      async createVault(passphrase) {
        const created = await store().create(passphrase);
        if (!created.ok) return created;
        keepInVault();
        // A session that stored nothing becomes one that does.
        for (const c of latest.current) await store().save(c, true);
        return created;
      },
      async unlock(passphrase) {
        const unlocked = await store().unlock(passphrase);
        if (!unlocked.ok) return unlocked;
        const entered = latest.current;
        const stored = unlocked.cases.filter(({ id }) => !entered.some((c) => c.id === id));
        const all = [...stored, ...entered];
        replaceCases(all);
        setUnreadable(unlocked.unreadable);
        setOpenId((open) => open ?? (all.length === 1 ? (all[0]?.id ?? null) : null));
        keepInVault();
        for (const c of entered) await store().save(c, true);
        return unlocked;
      },
      openSession: () => setPhase('session'),
      addCase(c) {
        put(c, true);
        setOpenId(c.id);
      },
      openCase: setOpenId,
      closeCase: () => setOpenId(null),
      async removeCase(id) {
        await flush();
        if (phase === 'vault') await store().remove(id);
        replaceCases(latest.current.filter((c) => c.id !== id));
        setOpenId((open) => (open === id ? null : open));
      },
      toFile: (c, passphrase) => store().toFile(c, passphrase),
      fromFile: (file, passphrase) => store().fromFile(file, passphrase),
      edit,
      undoLast() {
        if (undo) put(undo.before);
        setUndo(null);
      },
      dismissUndo: () => setUndo(null),
      lock,
      flush,
    }),
    [
      phase,
      cases,
      openCase,
      save,
      undo,
      unsealed,
      vaultExists,
      unreadable,
      store,
      edit,
      put,
      lock,
      flush,
      keepInVault,
      replaceCases,
    ],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}
