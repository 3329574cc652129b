'use client';

import { useWords } from '@/app/words/words';
import type { QuestionPart } from '@/lib/exercise/classroom/view';
import styles from './classroom.module.css';
import { useReferenceText } from './use-source-names';

const COLUMNS = ['authority', 'principles'] as const;
type Model = Omit<NonNullable<QuestionPart['model']>, 'comments'>;

/** What an authority held beside what the Principles suggest, why they differ, and what is to be said of each reason. */
export function ModelView({
  model,
  reasons,
  comments,
  language,
}: {
  model: Model;
  reasons: QuestionPart['reasons'];
  comments: Readonly<Record<string, string>>;
  language: string;
}) {
  const words = useWords();
  const referenceText = useReferenceText();
  return (
    <>
      <div className={styles.columns}>
        {COLUMNS.map((name) => {
          const { position, text, references } = model[name];
          return (
            <div key={name} className={styles.column}>
              <h4>{words(`exercise.compared.${name}`)}</h4>
              <p>
                <strong>{words(`exercise.positions.${position ?? 'none'}`)}</strong>
              </p>
              <p lang={language} dir="auto">
                {text}
              </p>
              <p className={styles.hint}>
                <bdi lang="en">{references.map(referenceText).join('; ')}</bdi>
              </p>
            </div>
          );
        })}
      </div>
      <h4>{words('exercise.compared.difference')}</h4>
      <p lang={language} dir="auto">
        {model.difference}
      </p>
      <dl lang={language} dir="auto" className={styles.comments}>
        {reasons.map(({ id, text }) => (
          <div key={id}>
            <dt>{text}</dt>
            <dd>{comments[id]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
