import { Notice } from '@/app/components/notice';
import styles from './chapter.module.css';
import type { Shelf } from './shelf';

/** Stands above anything that no treaty in force makes a crime. */
export function ProposedBanner({ shelf: { words } }: { shelf: Shelf }) {
  return (
    <div className={styles.banner}>
      <Notice title={words('library.proposedTitle')} tone="caution">
        <p>{words('library.proposedText')}</p>
      </Notice>
    </div>
  );
}
