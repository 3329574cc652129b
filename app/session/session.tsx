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
import { useWords } from '@/app/words/words';
import { putBack } from '@/lib/case/put-back';
import type { Case } from '@/lib/case/schema';
import { type Autosave, createAutosave, pageClock } from '@/lib/vault/autosave';
import { sealThenDrop } from '@/lib/vault/lock';
import type { SaveFault } from '@/lib/vault/opened-vault';
import { asAnother, beside } from './beside';
import { type CaseStore, createCaseStore } from './case-store';
import type { Odd, Phase, SaveState, Session, Undo } from './session-state';
import { mergeUnsaved, removing, saving, store as storeAll, type Unsaved } from './unsaved';

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

const nothingOdd: Odd = { unreadable: 0, restored: 0, notices: [] };

export function SessionProvider({ children }: { children: ReactNode }) {
  const [phase, setPhase] = useState<Phase>('checking');
  const [cases, setCases] = useState<readonly Case[]>([]);
  const [openId, setOpenId] = useState<string | null>(null);
  const [save, setSave] = useState<SaveState>({ is: 'saved' });
  const [undo, setUndo] = useState<Undo | null>(null);
  const [unsealed, setUnsealed] = useState(false);
  const [vaultExists, setVaultExists] = useState(false);
  const [odd, setOdd] = useState<Odd>(nothingOdd);
  const words = useWords();
  // What callbacks read: always the newest, whatever React has drawn.
  const latest = useRef<readonly Case[]>([]);
  const saver = useRef<Autosave<Unsaved, SaveFault> | null>(null);
  const tried = useRef<Unsaved>(new Map());
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
      .catch(() => 'not-known' as const);
    // Where we could not look, unlocking says why; to offer a new store would say that there is none.
    setVaultExists(exists !== false);
    setPhase((now) =>
      now === 'vault' || now === 'session' ? now : exists ? 'locked' : 'no-vault',
    );
  }, [store]);

  useEffect(() => {
    void lookForVault();
  }, [lookForVault]);

  const keepInVault = useCallback(() => {
    saver.current = createAutosave<Unsaved, SaveFault>({
      save: (unsaved) => {
        tried.current = unsaved;
        return storeAll(unsaved, store());
      },
      merge: mergeUnsaved,
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
      saver.current?.changed(saving(c, keep));
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
      if (what !== undefined) setUndo({ what, before, after });
      put(after);
    },
    [openId, put],
  );

  const flush = useCallback<Session['flush']>(
    async (keep = false) => {
      const open = latest.current.find(({ id }) => id === openId);
      if (keep && open) saver.current?.changed(saving(open, keep));
      const state = await saver.current?.flush();
      return state === undefined || state.is === 'saved';
    },
    [openId],
  );

  const anotherState = useCallback(
    (label: string) => words('caseHome.cases.anotherState', { label }),
    [words],
  );

  const seal = useCallback(async (): Promise<boolean> => {
    if (await flush(true)) return true;
    const state = saver.current?.state();
    if (state?.is !== 'failed' || state.why !== 'changed') return false;
    // Another tab holds another state of a case: ours is kept beside it.
    let sealed = true;
    for (const c of latest.current.filter(({ id }) => tried.current.has(id))) {
      const saved = await store().save(c, true);
      if (saved.ok) continue;
      sealed = (await store().save(asAnother(c, anotherState), true)).ok && sealed;
    }
    return sealed;
  }, [flush, store, anotherState]);

  const lock = useCallback<Session['lock']>(async () => {
    const outcome = await sealThenDrop({
      seal,
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
  }, [seal, replaceCases, lookForVault]);

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
      odd,
      async createVault(passphrase) {
        const created = await store().create(passphrase);
        if (!created.ok) return created;
        keepInVault();
        // A session that stored nothing becomes one that does.
        for (const c of latest.current) saver.current?.changed(saving(c, true));
        await flush();
        return created;
      },
      async unlock(passphrase) {
        const unlocked = await store().unlock(passphrase);
        if (!unlocked.ok) return unlocked;
        const { cases: stored, unreadable: lost, restored, notices } = unlocked;
        const entered = latest.current.map((c) => beside(c, stored, anotherState));
        const nowOpen = entered[latest.current.findIndex(({ id }) => id === openId)];
        const all = [...stored, ...entered.filter((c) => !stored.includes(c))];
        replaceCases(all);
        setOdd({ unreadable: lost, restored, notices });
        // What is odd is said on the list of cases, so that comes first.
        const plain = lost === 0 && restored === 0 && notices.length === 0;
        setOpenId(nowOpen?.id ?? (plain && all.length === 1 ? (all[0]?.id ?? null) : null));
        keepInVault();
        for (const c of entered) saver.current?.changed(saving(c, true));
        await flush();
        return unlocked;
      },
      openSession: () => setPhase('session'),
      addCase(c) {
        const added = beside(c, latest.current, anotherState);
        put(added, true);
        setOpenId(added.id);
      },
      openCase: setOpenId,
      closeCase: () => setOpenId(null),
      async removeCase(id) {
        replaceCases(latest.current.filter((c) => c.id !== id));
        setOpenId((open) => (open === id ? null : open));
        saver.current?.changed(removing(id));
        await flush();
      },
      toFile: (c, passphrase) => store().toFile(c, passphrase),
      fromFile: (file, passphrase) => store().fromFile(file, passphrase),
      edit,
      undoLast() {
        const now = latest.current.find(({ id }) => id === undo?.before.id);
        if (undo && now) put(putBack(now, undo.before, undo.after));
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
      openId,
      save,
      undo,
      unsealed,
      vaultExists,
      odd,
      anotherState,
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
