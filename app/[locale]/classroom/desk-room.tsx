'use client';

import { Button } from '@/app/components/button';
import { usePath, useWords } from '@/app/words/words';
import { writePlace } from '@/lib/exercise/classroom/addresses';
import type { RoomView } from '@/lib/exercise/classroom/view';
import styles from './classroom.module.css';
import type { AtDesk } from './desk';
import { JoinSign } from './join-sign';
import { Localhost } from './localhost';

/** How others come in, how many there are, and the projector. */
export function DeskRoom({ place, room, link }: AtDesk) {
  const words = useWords();
  const path = usePath();
  const { devices } = link.view;
  return (
    <div className={styles.form}>
      <p role="status">
        <strong>{words('classroom.wall.devices', { count: devices?.all ?? 0 })}</strong>
      </p>
      {silentDevices(link.view) > 0 ? (
        <div>
          <p className={styles.hint}>{words('classroom.desk.recountText')}</p>
          <Button look="quiet" small onClick={() => link.say({ type: 'recount' })}>
            {words('classroom.desk.recount')}
          </Button>
        </div>
      ) : null}
      {room.groups.length > 0 ? (
        <ul className={styles.named}>
          {room.groups.map((word, n) => (
            <li key={word}>
              <bdi>{word}</bdi>: {devices?.byGroup[n] ?? 0}
            </li>
          ))}
        </ul>
      ) : null}
      {place.wall === undefined ? null : (
        <p>
          <a
            href={`${path('classroom')}${writePlace({ at: 'wall', room: place.room, secret: place.wall })}`}
            target="_blank"
            rel="noreferrer"
          >
            {words('classroom.desk.wall')}
          </a>
        </p>
      )}
      <Button look="secondary" small onClick={() => link.say({ type: 'look', at: 'join' })}>
        {words('classroom.desk.showJoin')}
      </Button>
      <JoinSign code={room.code} />
      <Localhost />
      <p>{words(room.doorsOpen ? 'classroom.desk.doorsOpen' : 'classroom.desk.doorsClosed')}</p>
      <Button
        look="secondary"
        small
        onClick={() => link.say({ type: 'doors', open: !room.doorsOpen })}
      >
        {words(room.doorsOpen ? 'classroom.desk.doorsClose' : 'classroom.desk.doorsReopen')}
      </Button>
    </div>
  );
}

/** Counted devices without an answer to the question that most have answered; none before anybody has. */
function silentDevices({ devices, answered, tallies }: RoomView): number {
  const byDevices = Object.entries(answered).map(([id, n]) => n - (tallies[id]?.paper ?? 0));
  const most = Math.max(0, ...byDevices);
  return most === 0 ? 0 : (devices?.all ?? 0) - most;
}
