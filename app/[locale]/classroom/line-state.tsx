'use client';

import { AppLink } from '@/app/components/app-link';
import { usePath, useWords } from '@/app/words/words';
import styles from './classroom.module.css';
import type { InRoom } from './use-room';
import { whyInWords } from './why-in-words';

/** Whether the room is reached, what waits on this device, and what the server would not take. */
export function LineState({ line, waiting, refused }: InRoom) {
  const words = useWords();
  const path = usePath();
  const over = line === 'gone' || line === 'refused';
  return (
    <div className={styles.line} data-line={line}>
      <p role="status">
        {words(`classroom.line.${line}`)}
        {waiting.length > 0
          ? ` · ${words('classroom.line.waiting', { count: waiting.length })}`
          : null}
      </p>
      {refused ? <p role="alert">{whyInWords(words, refused)}</p> : null}
      {over ? (
        <p>
          <AppLink href={path('classroom')}>{words('classroom.line.again')}</AppLink>
        </p>
      ) : null}
    </div>
  );
}
