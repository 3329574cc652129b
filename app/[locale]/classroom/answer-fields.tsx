'use client';

import { Choice } from '@/app/components/choice';
import { useWords } from '@/app/words/words';
import type { QuestionPart } from '@/lib/exercise/classroom/view';
import type { Response } from '@/lib/exercise/compare';
import type { Position } from '@/lib/exercise/scenario';
import styles from './classroom.module.css';

/** A position and the reasons that it rests on, for a device in the room or for a sheet of paper. */
export function AnswerFields({
  id,
  question,
  value,
  language,
  change,
}: {
  id: string;
  question: Pick<QuestionPart, 'positions' | 'reasons'>;
  value: { readonly position?: Position | undefined; readonly reasons: readonly string[] };
  language: string;
  change: (value: { position?: Position | undefined; reasons: Response['reasons'] }) => void;
}) {
  const words = useWords();
  const { position, reasons } = value;
  return (
    <>
      <fieldset>
        <legend className={styles.label}>{words('exercise.work.yourAnswer')}</legend>
        {question.positions.map((one) => (
          <Choice
            key={one}
            id={`${id}-${one}`}
            name={id}
            checked={position === one}
            onChange={() => change({ position: one, reasons })}
          >
            {words(`exercise.positions.${one}`)}
          </Choice>
        ))}
      </fieldset>
      <fieldset>
        <legend className={styles.label}>{words('exercise.work.reasons')}</legend>
        {question.reasons.map((reason) => (
          <Choice
            key={reason.id}
            id={`${id}-${reason.id}`}
            type="checkbox"
            checked={reasons.includes(reason.id)}
            onChange={({ currentTarget }) =>
              change({
                position,
                reasons: currentTarget.checked
                  ? [...reasons, reason.id]
                  : reasons.filter((one) => one !== reason.id),
              })
            }
          >
            <span lang={language} dir="auto">
              {reason.text}
            </span>
          </Choice>
        ))}
      </fieldset>
    </>
  );
}
