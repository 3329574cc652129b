'use client';

import styles from './select-field.module.css';

/** One of several, where radios would fill the page. A native element, with its label. */
export function SelectField<V extends string>({
  id,
  label,
  value,
  options,
  onPick,
}: {
  id: string;
  label: string;
  value: V;
  options: readonly { readonly value: V; readonly text: string }[];
  onPick: (value: V) => void;
}) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        autoComplete="off"
        id={id}
        className={styles.select}
        value={value}
        onChange={({ target }) => {
          const picked = options[target.selectedIndex];
          if (picked) onPick(picked.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
