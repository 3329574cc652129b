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
 * dropped, and a plain local page takes this one's place. Nothing is erased.
 */
export function useExit(): () => Promise<void> {
  const { lock } = useSession();
  return useCallback(async () => {
    document.documentElement.classList.add('blank');
    document.title = '';
    turnBackAway();
    await lock().catch(() => undefined);
    window.location.replace(PLAIN_PAGE);
  }, [lock]);
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
  return (
    <div className={styles.exit}>
      <Button look="danger" small onClick={exit} title={words('screens.shell.exitHint')}>
        {words('screens.shell.exit')}
      </Button>
    </div>
  );
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
