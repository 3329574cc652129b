'use client';

import { Details } from '@/app/components/details';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import type { FieldProps } from './field-props';
import styles from './line-by-line.module.css';

const values = ['', 'yes', 'no', 'accounts-differ'] as const;

/** For a line of a list that is a clear no, or on which accounts differ. */
export function LineByLine({ fact, index, form }: FieldProps) {
  const words = useWords();
  const { texts } = useLaw();
  const recorded = form.formState.defaultValues?.answers?.[index]?.lines ?? {};
  const byItself = Object.values(recorded).some(
    (line) => line === 'no' || line === 'accounts-differ',
  );
  return (
    <Details summary={words('question.list.oneByOne')} open={byItself}>
      <p className={styles.hint}>{words('question.list.oneByOneHint')}</p>
      {(fact.options ?? []).map((option) => (
        <div key={option} className={styles.line}>
          <label htmlFor={`q${index}-line-${option}`}>
            {texts.facts[fact.id]?.options?.[option]?.label}
          </label>
          <select
            id={`q${index}-line-${option}`}
            className={styles.select}
            {...form.register(`answers.${index}.lines.${option}`)}
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
