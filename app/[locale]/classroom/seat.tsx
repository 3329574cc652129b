'use client';

import { useEffect, useState } from 'react';
import { Details } from '@/app/components/details';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { useWords } from '@/app/words/words';
import type { Key } from '@/lib/exercise/classroom/tokens';
import type { RoomPart, RoomView, RoundPart } from '@/lib/exercise/classroom/view';
import styles from './classroom.module.css';
import { forgetSeat } from './kept-seat';
import { LineState } from './line-state';
import { RoundFacts } from './round-facts';
import { type Draft, SeatQuestion } from './seat-question';
import { type InRoom, useRoom } from './use-room';
import { Warnings } from './warnings';

/** A participant's page: the facts released so far, the questions that are open, and what the trainer shows. */
export function Seat({ place }: { place: Key }) {
  const words = useWords();
  const link = useRoom(place);
  const { room } = link.view;
  const isOver = link.line === 'gone' || link.line === 'refused';
  useEffect(() => {
    if (isOver) forgetSeat(place.room);
  }, [isOver, place.room]);
  return (
    <Page>
      <PageTitle name={`seat ${room ? 'in' : ''}`} caption={words('classroom.title')}>
        <span lang={room?.language} dir="auto">
          {room?.title ?? words('screens.shell.opening')}
        </span>
      </PageTitle>
      <LineState {...link} />
      {room && link.line !== 'gone' ? <InSeat room={room} link={link} /> : null}
      <Warnings />
    </Page>
  );
}

function InSeat({ room, link }: { room: RoomPart; link: InRoom }) {
  const words = useWords();
  const { view } = link;
  // Kept above the questions: one that is closed, or whose round is an earlier one now, may be asked again.
  const [drafts, setDrafts] = useState<Drafts>({});
  const keep = (id: string, draft: Draft | undefined) =>
    setDrafts((before) => ({ ...before, [id]: draft }));
  const shared = { room, link, drafts, keep };
  const group = view.me?.group ?? null;
  const rounds = roundsOf(view);
  const latest = rounds.at(-1);
  return (
    <>
      <p className={styles.hint}>
        {group === null
          ? words('classroom.seat.alone')
          : words('classroom.seat.group', { word: room.groups[group] ?? '' })}
      </p>
      {room.finished ? <Finished room={room} /> : null}
      {latest === undefined ? (
        <>
          <p lang={room.language} dir="auto">
            {room.contentNote}
          </p>
          <p role="status">{words('classroom.seat.nothing')}</p>
        </>
      ) : (
        <OneRound round={latest} {...shared} />
      )}
      {room.card ? (
        <section className={styles.card}>
          <h2>{words('classroom.seat.card')}</h2>
          <h3 lang={room.language} dir="auto">
            {room.card.title}
          </h3>
          <p lang={room.language} dir="auto">
            {room.card.change}
          </p>
        </section>
      ) : null}
      {rounds.length > 1 ? (
        <Details summary={words('classroom.seat.earlier')}>
          {rounds
            .slice(0, -1)
            .toReversed()
            .map((round) => (
              <OneRound key={round.id} round={round} {...shared} />
            ))}
        </Details>
      ) : null}
    </>
  );
}

type Released = RoundPart & { readonly id: string };

const roundsOf = ({ rounds }: RoomView): readonly Released[] =>
  Object.entries(rounds)
    .map(([id, round]) => ({ id, ...round }))
    .toSorted((a, b) => a.n - b.n);

type Drafts = Readonly<Record<string, Draft | undefined>>;

function OneRound({
  round,
  room,
  link,
  drafts,
  keep,
}: {
  round: Released;
  room: RoomPart;
  link: InRoom;
  drafts: Drafts;
  keep: (id: string, draft: Draft | undefined) => void;
}) {
  const words = useWords();
  const questions = Object.entries(link.view.questions).filter(([, q]) => q.round === round.id);
  return (
    <section aria-labelledby={`round-${round.id}`} className={styles.section}>
      <h2 id={`round-${round.id}`} lang={room.language} dir="auto">
        {words('classroom.seat.round', { number: round.n + 1, title: round.title })}
      </h2>
      <RoundFacts round={round} language={room.language} />
      {questions.map(([id, question]) => (
        <SeatQuestion
          key={id}
          {...{ id, question, room, link }}
          draft={drafts[id]}
          keep={(draft) => keep(id, draft)}
        />
      ))}
    </section>
  );
}

function Finished({ room }: { room: RoomPart }) {
  const words = useWords();
  return (
    <section className={styles.section}>
      <p>
        <strong>{words('classroom.seat.finished')}</strong>
      </p>
      <p>{words('exercise.debrief.wellbeingText')}</p>
      {room.debrief ? (
        <>
          <h2>{words('exercise.debrief.errors')}</h2>
          <dl lang={room.language} dir="auto" className={styles.comments}>
            {room.debrief.commonErrors.map(({ error, answer }) => (
              <div key={error}>
                <dt>{error}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </section>
  );
}
