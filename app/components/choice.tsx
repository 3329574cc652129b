'use client';

import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './choice.module.css';

/** A radio or a checkbox with its label; the whole line is the target. */
export function Choice({
  children,
  hint,
  quiet = false,
  type = 'radio',
  id,
  ...input
}: InputHTMLAttributes<HTMLInputElement> & {
  id: string;
  children: ReactNode;
  hint?: ReactNode;
  quiet?: boolean;
  type?: 'radio' | 'checkbox';
  ref?: Ref<HTMLInputElement>;
}) {
  return (
    <div className={styles.choice} data-quiet={quiet || undefined}>
      <input
        id={id}
        type={type}
        className={styles.input}
        // Or the browser writes what is ticked into its own file for restoring tabs.
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...input}
      />
      <label htmlFor={id} className={styles.label}>
        {children}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
