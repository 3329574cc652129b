import styles from './chapter.module.css';
import type { Shelf } from './shelf';

/** What is known to belong here and is not encoded. Said even when the list is empty. */
export function PendingList({ ids, shelf }: { ids: readonly string[]; shelf: Shelf }) {
  const { law, words } = shelf;
  return (
    <section className={styles.pending} aria-labelledby="pending">
      <h2 id="pending">{words('library.pendingTitle')}</h2>
      {ids.length === 0 ? (
        <p>{words('library.pendingNone')}</p>
      ) : (
        <>
          <p>{words('library.pendingLead')}</p>
          <ul>
            {ids.map((id) => (
              <li key={id}>{law.texts.pending[id]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
