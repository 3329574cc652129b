'use client';

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { useWords } from '@/app/words/words';
import type { Case } from '@/lib/case/schema';
import { browserParts, initialState } from './session-core';
import { createSession, type SessionModel } from './session-model';
import type { Session } from './session-state';

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
  const words = useWords();
  const [model] = useState(() =>
    createSession({
      ...browserParts,
      relabel: (label) => words('caseHome.cases.anotherState', { label }),
    }),
  );
  const state = useSyncExternalStore(model.subscribe, model.get, () => initialState);
  useEffect(() => {
    void model.look();
  }, [model]);
  useSealOnHide(model);
  const session = useMemo<Session>(() => {
    const { cases, openId, undo, stores } = state;
    return {
      ...state,
      ...model.actions,
      case: cases.find(({ id }) => id === openId) ?? null,
      undo: undo?.before.id === openId ? undo : null,
      vaultExists: stores === 'not-known' || stores.length > 0,
    };
  }, [state, model]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

/**
 * What is typed is sealed as soon as the page is hidden or left. Where it could not be, or is stored
 * nowhere, the browser asks before the page is closed.
 */
function useSealOnHide(model: SessionModel): void {
  useEffect(() => {
    const { flush } = model.actions;
    const hide = () => {
      if (document.visibilityState === 'hidden') void flush();
    };
    const ask = (event: BeforeUnloadEvent) => {
      const { phase, cases, save } = model.get();
      const nowhere = phase === 'session' && cases.length > 0;
      if (nowhere || (phase === 'vault' && save.is !== 'saved')) event.preventDefault();
    };
    // A page that is left may be so before it counts as hidden.
    const leave = () => void flush();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('beforeunload', ask);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('pagehide', leave);
    };
  }, [model]);
}
