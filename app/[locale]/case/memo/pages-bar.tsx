import { Button } from '@/app/components/button';
import { useWords } from '@/app/words/words';
import styles from './memo-preview.module.css';
import type { KnownPages } from './use-pages';

/** Whether the preview shows where the pages of the PDF begin, and how many there are. */
export function PagesBar({
  known,
  paged,
  setPaged,
}: {
  known: KnownPages;
  paged: boolean;
  setPaged: (paged: boolean) => void;
}) {
  const words = useWords();
  return (
    <div className={styles.pages}>
      <Button look="quiet" onClick={() => setPaged(!paged)}>
        {words(`memoScreen.pages.${paged ? 'hide' : 'show'}`)}
      </Button>
      <p role="status">
        {known.is === 'off'
          ? null
          : words(`memoScreen.pages.${known.is}`, {
              count: known.is === 'known' ? known.pages.count : 0,
            })}
      </p>
    </div>
  );
}

/** Where a page of the PDF begins; within a table it stands before the table and says so. */
export function PageMark({
  begins,
  within = false,
}: {
  begins: number | undefined;
  within?: boolean;
}) {
  const words = useWords();
  if (begins === undefined) return null;
  const text = words(`memoScreen.pages.${within ? 'within' : 'mark'}`, { page: begins });
  return <span className={styles.pageMark}>{text}</span>;
}
