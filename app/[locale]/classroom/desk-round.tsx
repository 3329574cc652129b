'use client';

import { Button, Buttons } from '@/app/components/button';
import { Details } from '@/app/components/details';
import { useWords } from '@/app/words/words';
import type { Round } from '@/lib/exercise/scenario';
import styles from './classroom.module.css';
import type { AtDesk } from './desk';
import { DeskQuestion } from './desk-question';
import { RoundFacts } from './round-facts';

/** One round: held back until it is released in its order, then with its questions under it. */
export function DeskRound({ round, n, ...desk }: AtDesk & { round: Round; n: number }) {
  const words = useWords();
  const { link, room } = desk;
  const released = link.view.rounds[round.id] !== undefined;
  const isNext = !released && n === Object.keys(link.view.rounds).length;
  return (
    <section aria-labelledby={`round-${round.id}`} className={styles.section}>
      <h2 id={`round-${round.id}`} lang={room.language} dir="auto">
        {words('classroom.seat.round', { number: n + 1, title: round.title })}
      </h2>
      <p role="status">
        <strong>{words(`classroom.desk.rounds.${released ? 'released' : 'held'}`)}</strong>
        {' · '}
        {words('classroom.desk.questions', { count: round.tasks.length })}
      </p>
      {released ? (
        <>
          <RoundFacts
            round={{ n, title: round.title, reveals: round.reveals }}
            language={room.language}
          />
          <Buttons>
            <Button
              look="secondary"
              small
              onClick={() => link.say({ type: 'look', at: { round: round.id } })}
            >
              {words('classroom.desk.showRound')}
            </Button>
          </Buttons>
          {round.tasks.map((task) => (
            <DeskQuestion key={task.id} {...desk} task={task} />
          ))}
        </>
      ) : (
        <HeldRound round={round} n={n} language={room.language} />
      )}
      {isNext ? (
        <Buttons>
          <Button onClick={() => link.say({ type: 'release', round: round.id })}>
            {words('classroom.desk.release', { number: n + 1 })}
          </Button>
        </Buttons>
      ) : null}
    </section>
  );
}

/** What nobody in the room has yet, folded away: the trainer may read it, and does not take it for released. */
function HeldRound({ round, n, language }: { round: Round; n: number; language: string }) {
  const words = useWords();
  return (
    <Details summary={words('classroom.desk.ahead')}>
      <RoundFacts round={{ n, title: round.title, reveals: round.reveals }} language={language} />
      <ul lang={language} dir="auto">
        {round.tasks.map(({ id, prompt }) => (
          <li key={id}>{prompt}</li>
        ))}
      </ul>
    </Details>
  );
}
