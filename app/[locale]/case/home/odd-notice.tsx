'use client';

import { Notice } from '@/app/components/notice';
import type { Odd } from '@/app/session/session-state';
import { useWords } from '@/app/words/words';

/** What was odd about the store when it was unlocked: nothing of that is passed over in silence. */
export function OddNotice({ odd: { unreadable, restored, notices } }: { odd: Odd }) {
  const words = useWords();
  if (unreadable === 0 && restored === 0 && notices.length === 0) return null;
  return (
    <Notice tone="caution">
      {unreadable > 0 ? <p>{words('caseHome.cases.unreadable', { count: unreadable })}</p> : null}
      {restored > 0 ? <p>{words('caseHome.cases.restored', { count: restored })}</p> : null}
      {notices.map((notice) => (
        <p key={notice}>{words(`caseHome.cases.store.${notice}`)}</p>
      ))}
    </Notice>
  );
}
