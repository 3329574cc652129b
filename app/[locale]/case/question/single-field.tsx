'use client';

import { Choice } from '@/app/components/choice';
import styles from '@/app/components/choice.module.css';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import type { FieldProps } from './field-props';

const yesNo = ['yes', 'no'] as const;
const others = ['accounts-differ', 'declined', 'not-applicable'] as const;

/** Yes or no, or one of several; and the answers that are not the fact itself. Never preselected. */
export function SingleField({ fact, index, field, change }: FieldProps) {
  const words = useWords();
  const { texts } = useLaw();
  const radio = (value: string) => ({
    name: `q${index}-choice`,
    value,
    checked: field.choice === value,
    onChange: () => change({ choice: value }),
  });
  return (
    <div className={styles.choices}>
      {fact.type === 'yes-no'
        ? yesNo.map((value) => (
            <Choice key={value} {...radio(value)} id={`q${index}-${value}`}>
              {words(`question.states.${value}`)}
            </Choice>
          ))
        : (fact.options ?? []).map((option) => (
            <Choice
              key={option}
              {...radio(`option:${option}`)}
              id={`q${index}-option-${option}`}
              hint={texts.facts[fact.id]?.options?.[option]?.hint}
            >
              {texts.facts[fact.id]?.options?.[option]?.label}
            </Choice>
          ))}
      <Choice {...radio('not-known')} id={`q${index}-not-known`}>
        {words('question.states.not-known')}
      </Choice>
      <div className={styles.others}>
        {others
          .filter((value) => value !== 'not-applicable' || fact.notApplicable !== 'not-offered')
          .map((value) => (
            <Choice key={value} {...radio(value)} id={`q${index}-${value}`} quiet>
              {words(`question.states.${value}`)}
            </Choice>
          ))}
      </div>
    </div>
  );
}
