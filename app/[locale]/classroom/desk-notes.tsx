'use client';

import { useWords } from '@/app/words/words';
import styles from './classroom.module.css';
import type { AtDesk } from './desk';

/** Notes in free text, in a room that was opened with them: with the group word, never with a name. */
export function DeskNotes({ room, link }: AtDesk) {
  const words = useWords();
  const notes = Object.entries(link.view.notes).filter(([, note]) => note !== null);
  if (!room.freeText) return null;
  return (
    <section aria-labelledby="notes" className={styles.section}>
      <h2 id="notes">{words('classroom.desk.notes')}</h2>
      <ul className={styles.named}>
        {notes.map(([key, note]) => (
          <li key={key}>
            {words('classroom.desk.noteOf', {
              group: room.groups[note?.group ?? -1] ?? words('classroom.desk.alone'),
              text: note?.text ?? '',
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
