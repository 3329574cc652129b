'use client';

import { Notice } from '@/app/components/notice';
import { useOpenCase } from '@/app/session/session';
import { useAge } from '@/app/session/use-age';
import { useBackup } from '@/app/session/use-backup';
import { useWords } from '@/app/words/words';

/** The age of the last exported file of this case, said louder where it is time for another. */
export function BackupNote() {
  const words = useWords();
  const age = useAge();
  const { case: c } = useOpenCase();
  const backup = useBackup(c);
  if (!backup) return null;
  const text =
    backup.is === 'none'
      ? words('keeping.backup.none')
      : words(`keeping.backup.${backup.is}`, { age: age(backup.at) });
  const due = backup.is === 'none' ? c.acts.length > 0 : backup.is === 'behind' && backup.overdue;
  if (!due) return <p>{text}</p>;
  return (
    <Notice tone="caution" title={words('keeping.backup.title')}>
      <p>{text}</p>
    </Notice>
  );
}
