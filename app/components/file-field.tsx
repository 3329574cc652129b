'use client';

import type { Ref } from 'react';
import styles from './text-field.module.css';

/** One file of the person's own; the browser lists and reads it, nothing is sent. */
export function FileField({
  id,
  label,
  accept,
  error,
  ref,
}: {
  id: string;
  label: string;
  /** The endings and types that are offered first. */
  accept: string;
  error?: string | undefined;
  ref: Ref<HTMLInputElement>;
}) {
  return (
    <div className={styles.field} data-error={error ? true : undefined}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
      <input
        ref={ref}
        id={id}
        type="file"
        accept={accept}
        className={styles.file}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
