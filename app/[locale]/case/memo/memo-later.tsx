'use client';

import { lazy, Suspense } from 'react';
import { Waiting } from '@/app/components/waiting';

// What makes a memo is fetched beside the engine's reading of the case, which it waits for in any case.
const MemoScreen = lazy(() =>
  import('./memo-screen').then(({ MemoScreen: loaded }) => ({ default: loaded })),
);

export function MemoLater() {
  return (
    <Suspense fallback={<Waiting />}>
      <MemoScreen />
    </Suspense>
  );
}
