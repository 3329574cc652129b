'use client';

import type { ReactNode } from 'react';
import { useWords } from '@/app/words/words';
import type { Showable } from '@/lib/exercise/classroom/commands';
import type { QuestionPart, RoomPart } from '@/lib/exercise/classroom/view';
import styles from './classroom.module.css';
import { GroupsList } from './groups-list';
import { ModelView } from './model-view';
import { SpreadView } from './spread-view';

/** What the trainer has shown of a closed question, for a seat and for the wall, which `follows` what is shown last. */
export function Shown({
  question,
  room,
  follows = false,
}: {
  question: QuestionPart;
  room: RoomPart;
  follows?: boolean;
}) {
  const words = useWords();
  const { spread, byGroup, model } = question;
  const { language, groups } = room;
  const part = (what: Showable, inside: ReactNode) => (
    <section key={what} ref={follows ? bringIntoView : undefined} className={styles.shown}>
      <h3>{words(`classroom.shown.${what}`)}</h3>
      {inside}
    </section>
  );
  return (
    <>
      {spread
        ? part('spread', <SpreadView question={question} spread={spread} language={language} />)
        : null}
      {byGroup && groups.length > 0
        ? part(
            'groups',
            <GroupsList
              groups={groups}
              byGroup={byGroup}
              question={question}
              language={language}
            />,
          )
        : null}
      {model
        ? part(
            'model',
            <ModelView
              model={model}
              reasons={question.reasons}
              comments={model.comments}
              language={language}
            />,
          )
        : null}
    </>
  );
}

/** What has just appeared. Hands nothing on: newer browsers return a promise, React takes it for what tidies up. */
function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView();
}
