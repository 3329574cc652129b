'use client';

import { useSyncExternalStore } from 'react';
import { AppLink } from '@/app/components/app-link';
import { Notice } from '@/app/components/notice';
import { usePath, useWords } from '@/app/words/words';

const never = () => () => undefined;

/** Over plain http browsers keep `crypto.subtle` back, so nothing of the vault works there. */
const useIsPlain = (): boolean =>
  useSyncExternalStore(
    never,
    () => !window.isSecureContext,
    () => false,
  );

/** What stands on every page of a classroom. */
export function Warnings() {
  const words = useWords();
  const isPlain = useIsPlain();
  return (
    <>
      <Notice title={words('classroom.notReal.title')} tone="caution">
        <p>{words('classroom.notReal.text')}</p>
      </Notice>
      {isPlain ? (
        <Notice title={words('classroom.plain.title')}>
          <p>{words('classroom.plain.text')}</p>
        </Notice>
      ) : null}
    </>
  );
}

/** Where the pages are there and the service is not. */
export function NoService() {
  const words = useWords();
  const path = usePath();
  return (
    <Notice title={words('classroom.noService.title')} live>
      <p>{words('classroom.noService.text')}</p>
      <p>
        <AppLink href={path('exercise')}>{words('classroom.noService.alone')}</AppLink>
      </p>
    </Notice>
  );
}
