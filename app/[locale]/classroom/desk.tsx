'use client';

import { MarginNote, Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { useWords } from '@/app/words/words';
import type { TrainerKey } from '@/lib/exercise/classroom/addresses';
import type { RoomPart } from '@/lib/exercise/classroom/view';
import type { Scenario } from '@/lib/exercise/scenario';
import styles from './classroom.module.css';
import { DeskCards } from './desk-cards';
import { DeskEnd } from './desk-end';
import { DeskNotes } from './desk-notes';
import { DeskPaper } from './desk-paper';
import { DeskRoom } from './desk-room';
import { DeskRound } from './desk-round';
import { LineState } from './line-state';
import { type InRoom, useRoom } from './use-room';
import { Warnings } from './warnings';

/** What a part of the desk works with: the room, its whole scenario, and the way to say something. */
export type AtDesk = {
  readonly place: TrainerKey;
  readonly room: RoomPart;
  readonly scenario: Scenario;
  readonly link: InRoom;
};

/** The trainer's page: rounds and questions on one side, the room and its code beside them. */
export function Desk({ place }: { place: TrainerKey }) {
  const words = useWords();
  const link = useRoom(place);
  const { room, scenario } = link.view;
  if (!room || !scenario || link.line === 'gone') {
    return (
      <Page>
        <PageTitle name="desk" caption={words('classroom.desk.caption')}>
          {words('classroom.title')}
        </PageTitle>
        <LineState {...link} />
        <Warnings />
      </Page>
    );
  }
  const desk: AtDesk = { place, room, scenario, link };
  return (
    <Page
      margin={
        <MarginNote title={words('classroom.desk.room')}>
          <DeskRoom {...desk} />
        </MarginNote>
      }
    >
      <PageTitle name="desk in" caption={words('classroom.desk.caption')}>
        <span lang={room.language} dir="auto">
          {room.title}
        </span>
      </PageTitle>
      <LineState {...link} />
      <p className={styles.hint}>{words('classroom.desk.keep')}</p>
      {scenario.rounds.map((round, n) => (
        <DeskRound key={round.id} {...desk} round={round} n={n} />
      ))}
      {scenario.variations.length > 0 ? <DeskCards {...desk} /> : null}
      <DeskNotes {...desk} />
      <DeskPaper {...desk} />
      <DeskEnd {...desk} />
      <Warnings />
    </Page>
  );
}
