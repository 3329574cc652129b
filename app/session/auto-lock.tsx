'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { useWords } from '@/app/words/words';
import { pageClock } from '@/lib/vault/autosave';
import styles from './auto-lock.module.css';
import { type Idle, WARNING, watchIdle } from './idle';
import { useSession } from './session';

const signsOfUse = ['keydown', 'pointerdown', 'wheel', 'input'] as const;
const MINUTE = 60_000;
/** Timers stand still while a device sleeps, and so does the page's own clock on some. */
const timeOfDay = { ...pageClock, now: () => Date.now() };

/**
 * Locks an open store after a time without use; a minute before, it asks. Once it has asked, only the answer
 * counts: a press on "Lock now" is a sign of use as well, and would take the question away before its click.
 */
export function AutoLock() {
  const { phase, settings, lock } = useSession();
  const [warned, setWarned] = useState(false);
  const idle = useRef<Idle | null>(null);
  const stay = useCallback(() => {
    setWarned(false);
    idle.current?.touched();
  }, []);
  useEffect(() => {
    if (phase !== 'vault') return;
    const watched = watchIdle({
      after: settings.autoLock * MINUTE,
      clock: timeOfDay,
      onWarn: () => setWarned(true),
      onEnd: () => void lock(),
    });
    idle.current = watched;
    return () => {
      watched.stop();
      idle.current = null;
      setWarned(false);
    };
  }, [phase, settings.autoLock, lock]);
  useEffect(() => {
    if (warned) return;
    const used = () => idle.current?.touched();
    for (const sign of signsOfUse) window.addEventListener(sign, used, { passive: true });
    return () => {
      for (const sign of signsOfUse) window.removeEventListener(sign, used);
    };
  }, [warned]);
  return warned ? <Warning stay={stay} lock={lock} /> : null;
}

function Warning({ stay, lock }: { stay: () => void; lock: () => void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.warning} aria-labelledby="auto-lock" onCancel={stay}>
      <h2 id="auto-lock" className={styles.title}>
        {words('keeping.autoLock.title')}
      </h2>
      <p>{words('keeping.autoLock.text', { seconds: WARNING / 1000 })}</p>
      <Buttons>
        <Button onClick={stay}>{words('keeping.autoLock.stay')}</Button>
        <Button look="secondary" onClick={lock}>
          {words('keeping.autoLock.now')}
        </Button>
      </Buttons>
    </dialog>
  );
}
