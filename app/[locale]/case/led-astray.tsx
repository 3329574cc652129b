'use client';

import { useEffect } from 'react';
import { Waiting } from '@/app/components/waiting';
import { currentFragment, useGo } from '@/app/session/address-bar';
import { usePath } from '@/app/words/words';

export const ASTRAY = 'astray';

/** A fragment that leads to nothing opens the case itself, which says so. */
export function LedAstray({ fragment }: { fragment: string }) {
  const go = useGo();
  const path = usePath();
  useEffect(() => {
    // While a move is under way the old fragment is judged once more; only the current one counts.
    if (currentFragment() === fragment) go.replace(`${path('case')}#${ASTRAY}`);
  }, [go, path, fragment]);
  return <Waiting />;
}
