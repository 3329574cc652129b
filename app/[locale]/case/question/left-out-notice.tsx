'use client';

import { memo } from 'react';
import { AppLink } from '@/app/components/app-link';
import { Notice } from '@/app/components/notice';
import { useLaw } from '@/app/session/law';
import { useStopHref } from '@/app/session/stop-href';
import { useWords } from '@/app/words/words';
import type { LeftOut } from '@/lib/journey/left-out';
import { isAsked, type Stop } from '@/lib/journey/stops';
import styles from './left-out-notice.module.css';

/** On a page that was called up although earlier answers make it superfluous. */
export function LeftOutNotice({ leftOut }: { leftOut: LeftOut }) {
  const words = useWords();
  return (
    <Notice title={words('leftOut.here')}>
      <p>
        {useBecause(leftOut)} {words('leftOut.answerAnyway')}
      </p>
    </Notice>
  );
}

/** The pages that Continue passes by from here, each with the way to ask it all the same. */
export const PassedBy = memo(function PassedBy({
  path,
  from,
}: {
  path: readonly Stop[];
  from: string;
}) {
  const words = useWords();
  const href = useStopHref();
  const { texts } = useLaw();
  const after = path.slice(path.findIndex(({ key }) => key === from) + 1);
  const until = after.findIndex(isAsked);
  const passed = after.slice(0, until < 0 ? after.length : until);
  return (
    <div role="status" className={styles.passed}>
      {passed.length > 0 ? (
        <>
          <p>{words('leftOut.passed')}</p>
          <ul className={styles.list}>
            {passed.map((stop) =>
              stop.kind === 'step' ? (
                <li key={stop.key}>
                  {texts.pages[stop.step.page]?.title}{' '}
                  <AppLink href={href(stop)}>
                    {words('leftOut.ask')}
                    <span className="visually-hidden"> {texts.pages[stop.step.page]?.title}</span>
                  </AppLink>
                </li>
              ) : null,
            )}
          </ul>
        </>
      ) : null}
    </div>
  );
});

/** By which answers, and what becomes of those that stand on the page. */
export function useBecause({ because, kept, settled }: LeftOut): string {
  const words = useWords();
  const { texts } = useLaw();
  const names = [...new Set(because.map(({ fact }) => texts.facts[fact]?.short ?? fact))];
  return [
    words('leftOut.because', { questions: names.join('; ') }),
    kept > 0 ? words(settled ? 'leftOut.unused' : 'leftOut.counts', { count: kept }) : '',
  ]
    .join(' ')
    .trim();
}
