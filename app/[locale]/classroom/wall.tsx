'use client';

import { useLayoutEffect } from 'react';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { useWords } from '@/app/words/words';
import type { Key } from '@/lib/exercise/classroom/tokens';
import type { RoomPart, RoomView } from '@/lib/exercise/classroom/view';
import styles from './classroom.module.css';
import { JoinSign } from './join-sign';
import { LineState } from './line-state';
import { RoundFacts } from './round-facts';
import { Shown } from './shown';
import { useRoom } from './use-room';

/** What is projected: large type, one thing at a time, chosen at the trainer's desk. */
export function Wall({ place }: { place: Key }) {
  const words = useWords();
  const link = useRoom(place);
  const { room } = link.view;
  return (
    <Page wide>
      <div className={styles.wall}>
        <PageTitle name="wall" caption={words('classroom.notReal.title')}>
          <span lang={room?.language} dir="auto">
            {room?.title ?? words('classroom.wall.title')}
          </span>
        </PageTitle>
        {link.line === 'live' ? null : <LineState {...link} />}
        {room && link.line !== 'gone' ? (
          <>
            <FromTheTop key={JSON.stringify(room.focus)} />
            <Focused room={room} view={link.view} />
          </>
        ) : null}
      </div>
    </Page>
  );
}

/** Another thing begins at its top: nobody sits at a projector to scroll. Before it, so that a part of it may still ask for more. */
function FromTheTop() {
  // Newer browsers return a promise, which an effect must not hand on.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return null;
}

function Focused({ room, view }: { room: RoomPart; view: RoomView }) {
  const words = useWords();
  const { focus, card, language } = room;
  if (focus === 'join') {
    return (
      <section>
        <h2>{words('classroom.wall.join')}</h2>
        <JoinSign code={room.code} />
        <p role="status">{words('classroom.wall.devices', { count: view.devices?.all ?? 0 })}</p>
      </section>
    );
  }
  if ('round' in focus) {
    const round = view.rounds[focus.round];
    return round ? (
      <section>
        <h2 lang={language} dir="auto">
          {words('classroom.seat.round', { number: round.n + 1, title: round.title })}
        </h2>
        <RoundFacts round={round} language={language} />
      </section>
    ) : null;
  }
  if ('card' in focus) {
    return card ? (
      <section>
        <h2 lang={language} dir="auto">
          {card.title}
        </h2>
        <p lang={language} dir="auto">
          {card.change}
        </p>
      </section>
    ) : null;
  }
  const question = view.questions[focus.question];
  if (!question) return null;
  return (
    <section>
      <h2 lang={language} dir="auto">
        {question.prompt}
      </h2>
      <p role="status">
        {words(`classroom.wall.${question.phase === 'open' ? 'open' : 'closed'}`)} ·{' '}
        {words('classroom.wall.answered', { count: view.answered[focus.question] ?? 0 })}
      </p>
      {question.phase === 'open' ? (
        <ul lang={language} dir="auto" className={styles.named}>
          {question.reasons.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      ) : (
        <Shown question={question} room={room} follows />
      )}
    </section>
  );
}
