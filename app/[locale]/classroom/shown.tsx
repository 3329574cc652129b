'use client';

import { useWords } from '@/app/words/words';
import type { QuestionPart, RoomPart } from '@/lib/exercise/classroom/view';
import styles from './classroom.module.css';
import { GroupsList } from './groups-list';
import { ModelView } from './model-view';
import { SpreadView } from './spread-view';

/** What the trainer has shown of a closed question, for a seat and for the wall. */
export function Shown({ question, room }: { question: QuestionPart; room: RoomPart }) {
  const words = useWords();
  const { spread, byGroup, model } = question;
  const { language, groups } = room;
  return (
    <>
      {spread ? (
        <section className={styles.shown}>
          <h3>{words('classroom.shown.spread')}</h3>
          <SpreadView question={question} spread={spread} language={language} />
        </section>
      ) : null}
      {byGroup && groups.length > 0 ? (
        <section className={styles.shown}>
          <h3>{words('classroom.shown.groups')}</h3>
          <GroupsList groups={groups} byGroup={byGroup} question={question} language={language} />
        </section>
      ) : null}
      {model ? (
        <section className={styles.shown}>
          <h3>{words('classroom.shown.model')}</h3>
          <ModelView
            model={model}
            reasons={question.reasons}
            comments={model.comments}
            language={language}
          />
        </section>
      ) : null}
    </>
  );
}
