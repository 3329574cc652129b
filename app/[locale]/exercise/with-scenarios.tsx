'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { Opening } from '@/app/components/opening';
import { useWords } from '@/app/words/words';
import { openLibrary } from './open-scenarios';

/** Draws what is inside once the scenarios that come with the product are there. */
export function WithScenarios({ children }: { children: ReactNode }) {
  const words = useWords();
  const [state, setState] = useState<'opening' | 'there' | 'failed'>('opening');
  useEffect(() => {
    let current = true;
    openLibrary().then(
      () => current && setState('there'),
      () => current && setState('failed'),
    );
    return () => {
      current = false;
    };
  }, []);
  if (state === 'there') return children;
  const why = { title: words('exercise.failed.title'), text: words('exercise.failed.text') };
  return <Opening failed={state === 'failed' ? why : undefined} />;
}
