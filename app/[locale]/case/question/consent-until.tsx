'use client';

import { CoarseDateField } from '@/app/components/coarse-date-field';
import { useOpenCase } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import { setConsentUntil } from '@/lib/case/coarse-date';

/** Until when consent was given. After that nothing that rests on it leaves without a decision. */
export function ConsentUntil() {
  const words = useWords();
  const { case: c, edit } = useOpenCase();
  return (
    <CoarseDateField
      id="consent-until"
      label={words('consent.until')}
      hint={words('consent.untilHint')}
      value={c.consentUntil}
      change={(date) => edit((now) => setConsentUntil(now, date))}
    />
  );
}
