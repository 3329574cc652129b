'use client';

import { Choice } from '@/app/components/choice';
import choices from '@/app/components/choice.module.css';
import { useWords } from '@/app/words/words';
import type { FieldProps } from './field-props';
import styles from './rest-line.module.css';

const CHOICES = {
  'rest:no': 'rest-none',
  'rest:not-known': 'rest-not-known',
  declined: 'rest-declined',
  'not-applicable': 'rest-not-applicable',
  'rest:not-asked': 'rest-not-asked',
} as const;

/** One line for what is not ticked. It begins with "not asked", which says nothing for anybody. */
export function RestLine({ fact, index, field, change, ticked }: FieldProps & { ticked: boolean }) {
  const words = useWords();
  const offered = (Object.keys(CHOICES) as (keyof typeof CHOICES)[]).filter(
    (choice) => choice !== 'not-applicable' || fact.notApplicable !== 'not-offered',
  );
  return (
    <fieldset className={styles.rest}>
      <legend className={styles.legend}>
        {words(ticked ? 'question.list.rest' : 'question.list.restAll')}
      </legend>
      <div className={choices.inline}>
        {offered.map((choice) => (
          <Choice
            key={choice}
            quiet
            id={`q${index}-${CHOICES[choice]}`}
            name={`q${index}-rest`}
            checked={(field.choice || 'rest:not-asked') === choice}
            onChange={() => change({ choice })}
          >
            {words(`question.list.${CHOICES[choice]}`)}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
