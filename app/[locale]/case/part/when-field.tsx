'use client';

import { CoarseDateField } from '@/app/components/coarse-date-field';
import { useOpenCase } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import { setWhen } from '@/lib/case/coarse-date';
import type { Act } from '@/lib/case/schema';

/** A year or a month, for the person's own order of events. */
export function WhenField({ act }: { act: Act }) {
  const words = useWords();
  const { edit } = useOpenCase();
  return (
    <CoarseDateField
      id="when"
      label={words('timeline.when')}
      hint={words('timeline.hint')}
      value={act.when}
      change={(date) => edit((now) => setWhen(now, act.id, date))}
    />
  );
}
