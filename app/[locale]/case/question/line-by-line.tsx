'use client';

import { useState } from 'react';
import { Details } from '@/app/components/details';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import type { FieldProps } from './field-props';
import type { LineValue } from './field-value';
import styles from './line-by-line.module.css';

const values = ['', 'yes', 'no', 'accounts-differ'] as const satisfies readonly LineValue[];

/** For a line of a list that is a clear no, or on which accounts differ. */
export function LineByLine({ fact, index, field, change, shown }: FieldProps) {
  const words = useWords();
  const { texts } = useLaw();
  // As it was when the page opened: choosing a value must not open or close anything.
  const [byItself] = useState(() =>
    Object.values(field.lines).some((line) => line === 'no' || line === 'accounts-differ'),
  );
  return (
    <Details later summary={words('question.list.oneByOne')} open={byItself}>
      <p className={styles.hint}>{words('question.list.oneByOneHint')}</p>
      {shown.map((option) => (
        <div key={option} className={styles.line}>
          <label htmlFor={`q${index}-line-${option}`}>
            {texts.facts[fact.id]?.options?.[option]?.label}
          </label>
          <select
            autoComplete="off"
            id={`q${index}-line-${option}`}
            className={styles.select}
            value={field.lines[option] ?? ''}
            onChange={(event) => {
              const chosen = values.find((value) => value === event.currentTarget.value) ?? '';
              change({ lines: { ...field.lines, [option]: chosen } });
            }}
          >
            {values.map((value) => (
              <option key={value} value={value}>
                {words(`question.list.recorded.${value === '' ? 'none' : value}`)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </Details>
  );
}
