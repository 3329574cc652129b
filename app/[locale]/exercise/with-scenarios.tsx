'use client';

import { type ReactNode, Suspense } from 'react';
import { Page } from '@/app/components/page-layout';
import { Waiting } from '@/app/components/waiting';
import { useWords } from '@/app/words/words';

/** Draws what is inside once the scenarios that come with the product are there. */
export function WithScenarios({ children }: { children: ReactNode }) {
  const words = useWords();
  const waiting = (
    <Waiting>
      <Page>
        <p>{words('screens.shell.opening')}</p>
      </Page>
    </Waiting>
  );
  return <Suspense fallback={waiting}>{children}</Suspense>;
}
