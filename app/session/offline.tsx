'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useLocale } from '@/app/words/words';
import { useSession } from './session';
import { isOpen } from './session-state';

/** `none`: this browser, or this way of serving, keeps nothing for work without a network. */
export type OfflineState = 'none' | 'getting' | 'ready';

/**
 * A new version. `waits`: it is there, and `use` makes this tab change to it, absent while a case may be
 * open. `asking`: whether a store is open in another tab; `elsewhere`: one is, and nothing has changed.
 * `changing`: it was asked for, here. `replaced`: another tab asked, and this page is of the old one.
 */
export type Update =
  | { readonly is: 'waits' | 'elsewhere'; readonly use: (() => void) | undefined }
  | { readonly is: 'asking' }
  | { readonly is: 'changing' }
  | { readonly is: 'replaced' };

type Offline = { readonly state: OfflineState; readonly update: Update | undefined };

const OfflineContext = createContext<Offline>({ state: 'none', update: undefined });

export const useOffline = (): Offline => useContext(OfflineContext);

/** Held, shared, by every tab in which a store is open: a new version waits for all of them. */
const IN_USE = 'in-use';

/** Keeps the app on the device, and knows when a new version of it waits. */
export function OfflineProvider({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const { phase } = useSession();
  const [registration, setRegistration] = useState<ServiceWorkerRegistration>();
  const [state, setState] = useState<OfflineState>('none');
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  const [step, setStep] = useState<Exclude<Update['is'], 'waits'>>();
  const open = isOpen(phase) || phase === 'locking';

  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    navigator.serviceWorker
      .register('/sw.js', { updateViaCache: 'none' })
      .then(setRegistration, () => setState('none'));
  }, []);

  useEffect(() => {
    if (!registration) return;
    setState('getting');
    void navigator.serviceWorker.ready.then(async ({ active }) => {
      setState((await getRest(active, locale)) ? 'ready' : 'getting');
    });
    const look = () => setWaiting(navigator.serviceWorker.controller && registration.waiting);
    const found = () => registration.installing?.addEventListener('statechange', look);
    look();
    registration.addEventListener('updatefound', found);
    return () => registration.removeEventListener('updatefound', found);
  }, [registration, locale]);

  useEffect(() => {
    if (!open || !navigator.locks) return;
    const leave = new AbortController();
    void navigator.locks.request(
      IN_USE,
      { mode: 'shared' },
      () =>
        new Promise<void>((resolve) => {
          // Left before it was granted: it would be held for ever.
          if (leave.signal.aborted) resolve();
          leave.signal.addEventListener('abort', () => resolve());
        }),
    );
    return () => leave.abort();
  }, [open]);

  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    // The first worker of a first visit takes over, too, and replaces nothing.
    let before = navigator.serviceWorker.controller;
    const changed = () => {
      if (before && step === 'changing') window.location.reload();
      else if (before) setStep('replaced');
      before = navigator.serviceWorker.controller;
    };
    navigator.serviceWorker.addEventListener('controllerchange', changed);
    return () => navigator.serviceWorker.removeEventListener('controllerchange', changed);
  }, [step]);

  const offline = useMemo<Offline>(() => {
    const use = async () => {
      setStep('asking');
      if (!(await isUnused())) return setStep('elsewhere');
      // The one that waits now: a still newer one may have taken the place of the one announced.
      const next = registration?.waiting;
      next?.addEventListener('statechange', () => next.state === 'redundant' && setStep(undefined));
      next?.postMessage('use-now');
      setStep(next ? 'changing' : undefined);
    };
    const now = open ? undefined : () => void use();
    if (step && step !== 'elsewhere') return { state, update: { is: step } };
    if (!waiting) return { state, update: undefined };
    return { state, update: { is: step ?? 'waits', use: now } };
  }, [state, registration, waiting, open, step]);
  return <OfflineContext value={offline}>{children}</OfflineContext>;
}

/** What is larger than the first part follows by itself; where data is dear, only as it is used. */
async function getRest(worker: ServiceWorker | null, locale: string): Promise<boolean> {
  const connection: unknown = Reflect.get(navigator, 'connection');
  const dear =
    typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData');
  if (!worker || dear === true) return false;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data === 'ready');
  });
  worker.postMessage({ get: 'rest', locale }, [port2]);
  return answer;
}

/**
 * Whether no tab has a store open: what is open goes on with the version it began with. What this tab held,
 * it lets go a moment after its store is locked: that is waited for.
 */
async function isUnused(): Promise<boolean> {
  if (!navigator.locks) return true;
  const signal = AbortSignal.timeout(10_000);
  return navigator.locks.request(IN_USE, { signal }, () => true).catch(() => false);
}
