'use client';

import { Button } from '@/app/components/button';
import { Choice } from '@/app/components/choice';
import styles from '@/app/components/choice.module.css';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import { TICKS_ALONE } from '@/lib/journey/lists';
import type { FieldProps } from './field-props';
import { RestLine } from './rest-line';

/**
 * A list is answered as a list: what is ticked is a yes, and one line says what holds for the rest. A
 * line that is a clear no, or on which accounts differ, can be answered by itself.
 */
export function ListField(props: FieldProps) {
  const { fact, index, field, change, shown } = props;
  const words = useWords();
  const { texts } = useLaw();
  const text = texts.facts[fact.id];
  const ticked = Object.values(field.lines).some((line) => line !== '');
  const narrowed = shown.length < (fact.options ?? []).length;
  return (
    <>
      {shown.length === 0 ? <p className={styles.none}>{words('question.list.nothing')}</p> : null}
      <div className={styles.choices}>
        {shown.map((option) => {
          const line = field.lines[option] ?? '';
          return (
            <Choice
              key={option}
              type="checkbox"
              id={`q${index}-option-${option}`}
              checked={line === 'yes'}
              hint={text?.options?.[option]?.hint}
              onChange={(event) =>
                change({
                  lines: { ...field.lines, [option]: event.currentTarget.checked ? 'yes' : '' },
                })
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
      {narrowed ? (
        <Button look="quiet" small onClick={() => change({ all: true })}>
          {words('question.list.showAll')}
        </Button>
      ) : null}
      {ticked && TICKS_ALONE.has(fact.id) ? null : <RestLine {...props} ticked={ticked} />}
    </>
  );
}
