'use client';

import styles from './write.module.css';

/** Several lines that no spelling service may read. */
export function LongField({
  id,
  label,
  hint,
  value,
  maxLength = 1500,
  rows = 3,
  change,
}: {
  id: string;
  label: string;
  hint?: string;
  value: string;
  maxLength?: number;
  rows?: number;
  change: (text: string) => void;
}) {
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      <textarea
        id={id}
        className={styles.area}
        rows={rows}
        dir="auto"
        maxLength={maxLength}
        spellCheck={false}
        autoCorrect="off"
        autoCapitalize="off"
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  );
}
