'use client';

import { useEffect, useState } from 'react';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import type { Draft } from '@/lib/exercise/draft';
import { parseScenario } from '@/lib/exercise/parse-scenario';
import { doubtInWords, faultInWords } from '../place-in-words';

/** `missing`: it cannot be used yet. `look`: it can, and its author should look. */
export type Point = {
  readonly kind: 'missing' | 'look';
  readonly at: string;
  readonly text: string;
};

/** So long nothing may be typed before the engine reads the draft. */
const PAUSE = 400;

/** What the checks say of a draft; `undefined` until they have read it. */
export function useChecks(draft: Draft): readonly Point[] | undefined {
  const words = useWords();
  const { law } = useLaw();
  const [points, setPoints] = useState<readonly Point[]>();
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const opened = parseScenario(draft);
      const { doubtsOf } = await import('../doubts-of');
      if (!current) return;
      const faults = 'faults' in opened ? opened.faults : [];
      setPoints([
        ...faults.map((fault) => ({
          kind: 'missing' as const,
          at: fault.at,
          text: faultInWords(words, fault),
        })),
        ...(opened.ok ? doubtsOf(draft, law) : []).map((doubt) => ({
          kind: 'look' as const,
          at: doubt.at,
          text: doubtInWords(words, doubt),
        })),
      ]);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [draft, law, words]);
  return points;
}
