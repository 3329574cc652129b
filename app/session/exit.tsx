'use client';

import { useCallback, useEffect, useRef } from 'react';
import { Button } from '@/app/components/button';
import { useWords } from '@/app/words/words';
import styles from './exit.module.css';
import { useSession } from './session';

const PLAIN_PAGE = '/units/';
const WITHIN = 5000;
/** Read by `public/leave.js`, which turns Back away. */
const LEFT = 'left';

/**
 * Leave at once: the screen is blanked in this same task, what is typed is sealed, the keys are
 * dropped, and a plain local page takes this one's place; then the same in every other tab of the app, which
 * would otherwise go on showing the case. Nothing is erased.
 */
export function useExit(): () => Promise<void> {
  const leave = useLeave();
  return useCallback(async () => {
    const left = leave();
    otherTabs()?.postMessage('leave');
    await left;
  }, [leave]);
}

function useLeave(): () => Promise<void> {
  const { lock } = useSession();
  return useCallback(async () => {
    document.documentElement.classList.add('blank');
    document.title = '';
    turnBackAway();
    askNothing();
    await lock().catch(() => undefined);
    window.location.replace(PLAIN_PAGE);
  }, [lock]);
}

let channel: BroadcastChannel | undefined;
/** One for the page: a channel does not hear itself. */
function otherTabs(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel !== 'undefined') channel ??= new BroadcastChannel('exit');
  return channel;
}

/** What is stored nowhere makes the browser ask before a page is closed; a question would hold up who leaves. */
function askNothing(): void {
  const first = { capture: true };
  window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), first);
}

function turnBackAway(): void {
  try {
    window.sessionStorage.setItem(LEFT, '1');
  } catch {
    // Nothing can be kept for this tab: Back then leads to the locked page.
  }
}

export function ExitButton() {
  const words = useWords();
  const exit = useExit();
  useShiftThreeTimes(exit);
  useLeaveWithOthers();
  return (
    <div className={styles.exit}>
      <Button look="danger" small onClick={exit} title={words('screens.shell.exitHint')}>
        {words('screens.shell.exit')}
      </Button>
    </div>
  );
}

function useLeaveWithOthers(): void {
  const leave = useLeave();
  useEffect(() => {
    const tabs = otherTabs();
    tabs?.addEventListener('message', leave);
    return () => tabs?.removeEventListener('message', leave);
  }, [leave]);
}

function useShiftThreeTimes(act: () => void): void {
  const presses = useRef<number[]>([]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat) return;
      // Shift that is part of typing does not count: any other key begins anew.
      if (event.key !== 'Shift') {
        presses.current = [];
        return;
      }
      const now = event.timeStamp;
      presses.current = [...presses.current.filter((at) => now - at < WITHIN), now];
      if (presses.current.length >= 3) {
        presses.current = [];
        act();
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [act]);
}
