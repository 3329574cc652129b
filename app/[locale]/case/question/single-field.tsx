'use client';

import { Choice } from '@/app/components/choice';
import styles from '@/app/components/choice.module.css';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import type { FieldProps } from './field-props';

const yesNo = ['yes', 'no'] as const;
const others = ['accounts-differ', 'declined', 'not-applicable'] as const;

/** Yes or no, or one of several; and the answers that are not the fact itself. Never preselected. */
export function SingleField({ fact, index, form }: FieldProps) {
  const words = useWords();
  const { texts } = useLaw();
  const field = form.register(`answers.${index}.choice`);
  return (
    <div className={styles.choices}>
      {fact.type === 'yes-no'
        ? yesNo.map((value) => (
            <Choice key={value} {...field} id={`q${index}-${value}`} value={value}>
              {words(`question.states.${value}`)}
            </Choice>
          ))
        : (fact.options ?? []).map((option) => (
            <Choice
              key={option}
              {...field}
              id={`q${index}-option-${option}`}
              value={`option:${option}`}
              hint={texts.facts[fact.id]?.options?.[option]?.hint}
            >
              {texts.facts[fact.id]?.options?.[option]?.label}
            </Choice>
          ))}
      <Choice {...field} id={`q${index}-not-known`} value="not-known">
        {words('question.states.not-known')}
      </Choice>
      <div className={styles.others}>
        {others
          .filter((value) => value !== 'not-applicable' || fact.notApplicable !== 'not-offered')
          .map((value) => (
            <Choice key={value} {...field} id={`q${index}-${value}`} value={value} quiet>
              {words(`question.states.${value}`)}
            </Choice>
          ))}
      </div>
    </div>
  );
}
