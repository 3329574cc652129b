'use client';

import { useEffect, useRef } from 'react';
import { useWords } from '@/app/words/words';
import styles from './error-summary.module.css';

export type FieldError = { readonly field: string; readonly message: string };

/** Stands at the top of the page and takes focus; each line leads to its field. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length === 0) return;
    box.current?.focus();
    const title = document.title;
    const prefix = words('screens.errors.prefix');
    if (!title.startsWith(prefix)) document.title = prefix + title;
    return () => {
      document.title = title;
    };
  }, [errors, words]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} tabIndex={-1} role="alert" aria-labelledby="errors">
      <h2 id="errors" className={styles.title}>
        {words('screens.errors.title')}
      </h2>
      <ul className={styles.list}>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                // The fragment carries the question's address, so the link only moves focus.
                event.preventDefault();
                const target = document.getElementById(field);
                openAround(target);
                target?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A field in what is folded away takes no focus, so all of it opens first. */
function openAround(target: HTMLElement | null) {
  for (let at = target?.closest('details'); at; at = at.parentElement?.closest('details'))
    at.open = true;
}
