'use client';

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { AppLink } from '@/app/components/app-link';
import { Button } from '@/app/components/button';
import { contains } from '@/app/components/long-list';
import { TextField } from '@/app/components/text-field';
import { useWords } from '@/app/words/words';
import styles from './find-dialog.module.css';
import { usePlaces } from './use-places';

const MOST = 12;

/** Everything in the case by its name. A native dialog: the focus stays in it, Escape closes it. */
export function FindDialog({ close }: { close: () => void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [sought, setSought] = useState('');
  const places = usePlaces();
  const found = useMemo(
    () => places.filter(({ text }) => contains(text, sought)),
    [places, sought],
  );
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  /** The arrow keys walk from the field through what was found. */
  const walk = (event: KeyboardEvent<HTMLDialogElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, li a')];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={words('find.title')}
      onClose={close}
      onKeyDown={walk}
    >
      <TextField
        id="find"
        label={words('find.label')}
        hint={words('find.hint')}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <p role="status" className={styles.count}>
        {found.length === 0 ? words('find.none') : words('find.found', { count: found.length })}
      </p>
      <ul className={styles.found}>
        {found.slice(0, MOST).map(({ key, title, place, href }) => (
          <li key={key}>
            <AppLink href={href()} onClick={close}>
              {title}
            </AppLink>
            {place ? <bdi className={styles.place}>{place}</bdi> : null}
          </li>
        ))}
      </ul>
      <Button look="secondary" small onClick={close}>
        {words('find.close')}
      </Button>
    </dialog>
  );
}
