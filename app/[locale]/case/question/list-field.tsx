'use client';

import { useWatch } from 'react-hook-form';
import { Choice } from '@/app/components/choice';
import styles from '@/app/components/choice.module.css';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import type { FieldProps } from './field-props';
import { REST } from './field-value';

/**
 * A list is answered as a list: what is ticked is a yes, and one answer says what holds for the rest.
 * A line that is a clear no, or on which accounts differ, can be answered by itself.
 */
export function ListField({ fact, index, form }: FieldProps) {
  const words = useWords();
  const { texts } = useLaw();
  const lines = useWatch({ control: form.control, name: `answers.${index}.lines` });
  const rest = form.register(`answers.${index}.choice`);
  const text = texts.facts[fact.id];
  return (
    <>
      <div className={styles.choices}>
        {(fact.options ?? []).map((option) => {
          const line = lines[option] ?? '';
          return (
            <Choice
              key={option}
              type="checkbox"
              id={`q${index}-option-${option}`}
              checked={line === 'yes'}
              hint={text?.options?.[option]?.hint}
              onChange={(event) =>
                form.setValue(
                  `answers.${index}.lines.${option}`,
                  event.currentTarget.checked ? 'yes' : '',
                  { shouldDirty: true },
                )
              }
            >
              {text?.options?.[option]?.label}
              {line === 'no' || line === 'accounts-differ' ? (
                <span className={styles.aside}> ({words(`question.list.recorded.${line}`)})</span>
              ) : null}
            </Choice>
          );
        })}
      </div>
      <fieldset className={styles.rest}>
        <legend className={styles.restLegend}>{words('question.list.rest')}</legend>
        <div className={styles.inline}>
          {REST.map((value) => (
            <Choice key={value} {...rest} id={`q${index}-rest-${value}`} value={`rest:${value}`}>
              {words(`question.list.rest-${value === 'no' ? 'none' : value}`)}
            </Choice>
          ))}
        </div>
        <div className={styles.others}>
          <Choice {...rest} id={`q${index}-declined`} value="declined" quiet>
            {words('question.list.rest-declined')}
          </Choice>
          {fact.notApplicable === 'not-offered' ? null : (
            <Choice {...rest} id={`q${index}-not-applicable`} value="not-applicable" quiet>
              {words('question.list.rest-not-applicable')}
            </Choice>
          )}
        </div>
      </fieldset>
    </>
  );
}
