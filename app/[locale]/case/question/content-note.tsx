'use client';

import { AppLink } from '@/app/components/app-link';
import { Notice } from '@/app/components/notice';
import { useWords } from '@/app/words/words';

/** Said before sexual or physical violence is named; leaving it for later costs nothing. */
export function ContentNote({ laterHref }: { laterHref: string }) {
  const words = useWords();
  return (
    <Notice>
      <p>
        {words('question.content.text')}{' '}
        <AppLink href={laterHref}>{words('question.content.later')}</AppLink>
      </p>
    </Notice>
  );
}
