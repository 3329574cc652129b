'use client';

import { lazy, Suspense } from 'react';
import { Page } from '@/app/components/page-layout';
import { useFragment } from '@/app/session/address-bar';
import { useWords } from '@/app/words/words';
import { readPlace } from '@/lib/exercise/classroom/addresses';
import { writeKey } from '@/lib/exercise/classroom/tokens';
import { Lobby } from './lobby';

// Each loads alone: a telephone in the room needs neither the desk nor the wall.
const JoinDoor = lazy(async () => ({ default: (await import('./join-door')).JoinDoor }));
const Seat = lazy(async () => ({ default: (await import('./seat')).Seat }));
const Wall = lazy(async () => ({ default: (await import('./wall')).Wall }));
const Desk = lazy(async () => ({ default: (await import('./desk')).Desk }));

/** One address for all of a classroom: the fragment, which no server sees, says who is looking. */
export function ClassroomScreen() {
  const words = useWords();
  const fragment = useFragment();
  return (
    <Suspense
      fallback={
        <Page>
          <p>{words('screens.shell.opening')}</p>
        </Page>
      }
    >
      <AtPlace fragment={fragment} />
    </Suspense>
  );
}

function AtPlace({ fragment }: { fragment: string }) {
  const place = readPlace(fragment);
  if (!place) return <Lobby />;
  if (place.at === 'join') return <JoinDoor key={place.code} code={place.code} />;
  const key = writeKey(place);
  switch (place.at) {
    case 'seat':
      return <Seat key={key} place={place} />;
    case 'wall':
      return <Wall key={key} place={place} />;
    case 'trainer':
      return <Desk key={key} place={place} />;
  }
}
