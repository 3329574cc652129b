'use client';

import { type Ref, useState } from 'react';
import { useWords } from '@/app/words/words';
import { Button } from './button';
import styles from './passphrase-field.module.css';

/** Hidden with a button to show it; pasting and password managers welcome; never asked twice. */
export function PassphraseField({
  id,
  label,
  hint,
  error,
  fresh = false,
  onInput,
  ref,
}: {
  id: string;
  label: string;
  hint?: string;
  error: string | undefined;
  fresh?: boolean;
  onInput?: (passphrase: string) => void;
  ref: Ref<HTMLInputElement>;
}) {
  const words = useWords();
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.field} data-error={error ? true : undefined}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      <p id={`${id}-error`} className={styles.error}>
        {error}
      </p>
      <div className={styles.line}>
        <input
          ref={ref}
          id={id}
          onInput={(event) => onInput?.(event.currentTarget.value)}
          className={styles.input}
          type={shown ? 'text' : 'password'}
          // Shown, it is text like any other, which browsers write into their file for restoring tabs.
          autoComplete={shown ? 'off' : fresh ? 'new-password' : 'current-password'}
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby={`${id}-hint ${id}-error`}
          aria-invalid={error ? true : undefined}
        />
        <Button
          look="secondary"
          aria-controls={id}
          aria-label={words(shown ? 'unlock.hide' : 'unlock.show')}
          onClick={() => setShown(!shown)}
        >
          {words(shown ? 'unlock.hideShort' : 'unlock.showShort')}
        </Button>
      </div>
    </div>
  );
}
