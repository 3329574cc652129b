'use client';

import { useCallback } from 'react';
import { usePath } from '@/app/words/words';
import type { ScopeRef } from '@/lib/engine/world';
import { addressOf } from '@/lib/journey/address';
import { nameOf } from '@/lib/journey/journey';
import type { Stop } from '@/lib/journey/stops';
import { useOpenCase } from './session';

/** Where a stop of the journey stands: the kind of screen in the path, the rest by opaque id. */
export function useStopHref(): (stop: Stop) => string {
  const path = usePath();
  const {
    case: { salt },
  } = useOpenCase();
  return useCallback(
    (stop) => {
      switch (stop.kind) {
        case 'step':
          return `${path('case/question')}#${addressOf({ salt }, stop.key)}`;
        case 'list':
          return path(`case/${stop.list}`);
        case 'check':
          return path('case/answers');
      }
    },
    [path, salt],
  );
}

/** Where the page of one act, context or group stands. */
export function usePartHref(): (at: ScopeRef) => string {
  const path = usePath();
  const {
    case: { salt },
  } = useOpenCase();
  return useCallback(
    (at) => `${path('case/part')}#${addressOf({ salt }, partName(at))}`,
    [path, salt],
  );
}

export const partName = (at: ScopeRef): string => `part ${nameOf(at)}`;
