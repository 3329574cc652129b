'use client';

import { Button } from '@/app/components/button';
import { useWords } from '@/app/words/words';
import styles from './classroom.module.css';
import type { AtDesk } from './desk';

/** Cards that change one factor, put on the table for all and taken off again. */
export function DeskCards({ scenario, room, link }: AtDesk) {
  const words = useWords();
  return (
    <section aria-labelledby="cards" className={styles.section}>
      <h2 id="cards">{words('classroom.desk.cards')}</h2>
      {scenario.variations.map(({ id, title, change, discuss }) => {
        const onTable = room.card?.id === id;
        return (
          <div key={id} className={styles.question}>
            <h3 lang={room.language} dir="auto">
              {title}
            </h3>
            <p lang={room.language} dir="auto">
              {change}
            </p>
            <p lang={room.language} dir="auto" className={styles.hint}>
              {discuss}
            </p>
            <Button
              look="secondary"
              small
              onClick={() => link.say({ type: 'card', card: onTable ? null : id })}
            >
              {words(onTable ? 'classroom.desk.takeCard' : 'classroom.desk.putCard')}
            </Button>
          </div>
        );
      })}
    </section>
  );
}
