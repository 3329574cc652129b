'use client';

import { useWords } from '@/app/words/words';
import type { FieldProps } from './field-props';
import styles from './rest-line.module.css';

const CHOICES = {
  'rest:not-asked': 'rest-not-asked',
  'rest:no': 'rest-none',
  'rest:not-known': 'rest-not-known',
  declined: 'rest-declined',
  'not-applicable': 'rest-not-applicable',
} as const;

/** One line for what is not ticked. It begins with "not asked", which says nothing for anybody. */
export function RestLine({ fact, index, field, change, ticked }: FieldProps & { ticked: boolean }) {
  const words = useWords();
  const id = `q${index}-rest`;
  const choices = (Object.keys(CHOICES) as (keyof typeof CHOICES)[]).filter(
    (choice) => choice !== 'not-applicable' || fact.notApplicable !== 'not-offered',
  );
  return (
    <p className={styles.rest}>
      <label htmlFor={id}>{words(ticked ? 'question.list.rest' : 'question.list.restAll')}</label>
      <select
        autoComplete="off"
        id={id}
        className={styles.select}
        value={field.choice || 'rest:not-asked'}
        onChange={(event) => change({ choice: event.currentTarget.value })}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words(`question.list.${CHOICES[choice]}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
