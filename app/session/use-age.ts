'use client';

import { useWords } from '@/app/words/words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago something was, in words: coarse, because more would be pretended. */
export function useAge(): (at: number) => string {
  const words = useWords();
  return (at) => {
    const past = Date.now() - at;
    if (past < MINUTE) return words('keeping.age.now');
    if (past < HOUR) return words('keeping.age.minutes', { count: Math.floor(past / MINUTE) });
    if (past < 2 * DAY) return words('keeping.age.hours', { count: Math.floor(past / HOUR) });
    return words('keeping.age.days', { count: Math.floor(past / DAY) });
  };
}
