'use client';

import styles from './memo.module.css';

/** Several lines that no spelling service may read: some of them send what is typed to third parties. */
export function TextArea({
  id,
  label,
  hint,
  value,
  maxLength,
  change,
  leave,
}: {
  id: string;
  label: string;
  hint: string;
  value: string;
  maxLength: number;
  change: (text: string) => void;
  leave?: () => void;
}) {
  return (
    <div className={styles.area}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={styles.forms}>
        {hint}
      </p>
      <textarea
        id={id}
        rows={5}
        dir="auto"
        maxLength={maxLength}
        spellCheck={false}
        autoCorrect="off"
        autoCapitalize="off"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={({ target }) => change(target.value)}
        onBlur={leave}
      />
    </div>
  );
}
