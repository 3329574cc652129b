'use client';

import { Button, Buttons } from '@/app/components/button';
import { useWords } from '@/app/words/words';
import type { Round } from '@/lib/exercise/scenario';
import styles from './classroom.module.css';
import type { AtDesk } from './desk';
import { DeskQuestion } from './desk-question';
import { RoundFacts } from './round-facts';

/** One round: released in its order, with its questions under it. */
export function DeskRound({ round, n, ...desk }: AtDesk & { round: Round; n: number }) {
  const words = useWords();
  const { link, room } = desk;
  const released = link.view.rounds[round.id] !== undefined;
  const isNext = !released && n === Object.keys(link.view.rounds).length;
  return (
    <section aria-labelledby={`round-${round.id}`} className={styles.section}>
      <h2 id={`round-${round.id}`} lang={room.language}>
        {words('classroom.seat.round', { number: n + 1, title: round.title })}
      </h2>
      <RoundFacts
        round={{ n, title: round.title, reveals: round.reveals }}
        language={room.language}
      />
      <Buttons>
        {isNext ? (
          <Button onClick={() => link.say({ type: 'release', round: round.id })}>
            {words('classroom.desk.release', { number: n + 1 })}
          </Button>
        ) : null}
        {released ? (
          <Button
            look="secondary"
            small
            onClick={() => link.say({ type: 'look', at: { round: round.id } })}
          >
            {words('classroom.desk.showRound')}
          </Button>
        ) : null}
      </Buttons>
      {released
        ? round.tasks.map((task) => <DeskQuestion key={task.id} {...desk} task={task} />)
        : null}
    </section>
  );
}
