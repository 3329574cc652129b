'use client';

import { useRouter } from 'next/navigation';
import { useMemo, useSyncExternalStore } from 'react';

/**
 * Where we are: the path names a kind of screen, the fragment the case, act and question by opaque
 * ids. Next does not say when only the fragment changes, so those moves go through here.
 */

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

let moved = false;

/** Whether the person has moved within the app since it was loaded (the first page keeps its own focus). */
export const movedWithin = (): boolean => moved;

/** Makes the move if only the fragment differs, and says whether it did. */
export function goTo(href: string, how: 'push' | 'replace' = 'push'): boolean {
  moved = true;
  const to = new URL(href, window.location.href);
  if (to.pathname !== window.location.pathname) return false;
  if (to.href !== window.location.href) {
    const method = how === 'push' ? 'pushState' : 'replaceState';
    window.history[method](null, '', to);
  }
  tell();
  return true;
}

/** Moves by code: to another screen or to another fragment of this one. */
export function useGo(): { push: (href: string) => void; replace: (href: string) => void } {
  const router = useRouter();
  return useMemo(
    () => ({
      push: (href) => {
        if (!goTo(href)) router.push(href);
      },
      replace: (href) => {
        if (!goTo(href, 'replace')) router.replace(href);
      },
    }),
    [router],
  );
}

/** What stands after the `#`; empty on the server and before the page has come to life. */
export function useFragment(): string {
  return useSyncExternalStore(subscribe, currentFragment, () => '');
}

export const currentFragment = (): string => window.location.hash.slice(1);

function subscribe(listener: () => void): () => void {
  const traversed = () => {
    moved = true;
    listener();
  };
  listeners.add(listener);
  window.addEventListener('hashchange', traversed);
  window.addEventListener('popstate', traversed);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', traversed);
    window.removeEventListener('popstate', traversed);
  };
}
