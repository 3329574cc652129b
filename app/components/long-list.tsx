'use client';

import { type ReactNode, useId, useState } from 'react';
import { useWords } from '@/app/words/words';
import { Button } from './button';
import styles from './long-list.module.css';
import { TextField } from './text-field';

/** Up to here a list is simply there. */
const SHORT = 12;
const STEP = 25;

/**
 * A list of any length: a short one as it is; a long one with a field to find in it, and a part at a time.
 * `text` is what is searched; what is not shown is not drawn.
 */
export function LongList<T>({
  items,
  text,
  children,
}: {
  items: readonly T[];
  text: (item: T) => string;
  children: (shown: readonly T[]) => ReactNode;
}) {
  const words = useWords();
  const id = useId();
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(STEP);
  if (items.length <= SHORT) return children(items);
  const found = items.filter((item) => contains(text(item), sought));
  const shown = found.slice(0, most);
  return (
    <div>
      <div className={styles.find}>
        <TextField
          id={`${id}-find`}
          label={words('find.inList')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      </div>
      <p role="status" className={styles.count}>
        {words('find.shown', { shown: shown.length, found: found.length })}
      </p>
      {children(shown)}
      {found.length > shown.length ? (
        <Button look="secondary" small onClick={() => setMost(most + STEP)}>
          {words('find.more', { count: Math.min(STEP, found.length - shown.length) })}
        </Button>
      ) : null}
    </div>
  );
}

/** Every word that is sought, in any order, whatever its case. */
export const contains = (text: string, sought: string): boolean => {
  const within = text.toLocaleLowerCase();
  return sought
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => within.includes(word));
};
