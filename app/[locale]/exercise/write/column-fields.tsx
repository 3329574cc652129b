'use client';

import { Choice } from '@/app/components/choice';
import { SelectField } from '@/app/components/select-field';
import { useWords } from '@/app/words/words';
import { type Column, positionsOf, type Task } from '@/lib/exercise/scenario';
import { LongField } from './long-field';
import { ReferenceFields } from './reference-fields';
import styles from './write.module.css';

/** One column of the model answer: its position, why, on which reasons it rests, and where that can be read. */
export function ColumnFields({
  name,
  task,
  change,
}: {
  name: 'authority' | 'principles';
  task: Task;
  change: (column: Column) => void;
}) {
  const words = useWords();
  const column = task.model[name];
  const { reasons } = column;
  const offered = positionsOf(task);
  return (
    <fieldset>
      <legend>{words(`exercise.compared.${name}`)}</legend>
      <SelectField
        id={`${name}-position`}
        label={words('author.fields.position')}
        value={column.position ?? ''}
        options={[
          { value: '', text: words('author.fields.noPosition') },
          ...offered.map((value) => ({ value, text: words(`exercise.positions.${value}`) })),
        ]}
        onPick={(value) =>
          change({ ...column, position: offered.find((one) => one === value) ?? null })
        }
      />
      <LongField
        id={`${name}-text`}
        label={words('author.fields.text')}
        value={column.text}
        change={(text) => change({ ...column, text })}
      />
      <div>
        <p className={styles.label}>{words('author.fields.restsOn')}</p>
        {task.reasons.map(({ id, text }, n) => (
          <Choice
            key={id}
            id={`${name}-rests-${n}`}
            type="checkbox"
            quiet
            checked={reasons.includes(id)}
            onChange={({ currentTarget }) =>
              change({
                ...column,
                reasons: currentTarget.checked
                  ? [...reasons, id]
                  : reasons.filter((one) => one !== id),
              })
            }
          >
            {words('author.fields.restsOnReason', { number: n + 1, text })}
          </Choice>
        ))}
      </div>
      <ReferenceFields
        id={name}
        references={column.references}
        change={(references) => change({ ...column, references: [...references] })}
      />
    </fieldset>
  );
}
