'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { useSession } from '@/app/session/session';
import { createDraftsStore } from './drafts-store';

const store = createDraftsStore();

const ask = (event: BeforeUnloadEvent) => {
  const { drafts, kept } = store.get();
  if (drafts.length > 0 && kept !== 'sealed') event.preventDefault();
};

/** The drafts of this tab and, while the vault is open, those in it. */
export function useDrafts() {
  const { phase, readRecord, changeRecord } = useSession();
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  const open = phase === 'vault';
  useEffect(() => {
    if (open) void store.open({ read: readRecord, change: changeRecord });
    else if (phase !== 'checking' && phase !== 'locking') store.close();
  }, [open, phase, readRecord, changeRecord]);
  useEffect(() => {
    // Stays when another screen is opened: the drafts do, too.
    window.addEventListener('beforeunload', ask);
  }, []);
  return { ...state, keep: store.keep, remove: store.remove };
}
