'use client';

import { useWords } from '@/app/words/words';
import styles from './classroom.module.css';
import type { AtDesk } from './desk';

/** Notes in free text, in a room that was opened with them: under their question, with the group word, never with a name. */
export function DeskNotes({ room, scenario, link }: AtDesk) {
  const words = useWords();
  if (!room.freeText) return null;
  const notes = Object.entries(link.view.notes).flatMap(([key, note]) =>
    note ? [{ key, ...note }] : [],
  );
  const tasks = scenario.rounds.flatMap((round) => round.tasks);
  return (
    <section aria-labelledby="notes" className={styles.section}>
      <h2 id="notes">{words('classroom.desk.notes')}</h2>
      {notes.length === 0 ? <p>{words('classroom.desk.noNotes')}</p> : null}
      {tasks
        .map(({ id, prompt }) => ({
          id,
          prompt,
          its: notes.filter(({ question }) => question === id),
        }))
        .filter(({ its }) => its.length > 0)
        .map(({ id, prompt, its }) => (
          <section key={id} aria-labelledby={`notes-${id}`}>
            <h3 id={`notes-${id}`} lang={room.language} dir="auto">
              {prompt}
            </h3>
            <ul className={styles.named}>
              {its.map(({ key, group, text }) => (
                <li key={key}>
                  <bdi>
                    {words('classroom.desk.noteOf', {
                      group: room.groups[group ?? -1] ?? words('classroom.desk.alone'),
                    })}
                  </bdi>{' '}
                  <bdi>{text}</bdi>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}
