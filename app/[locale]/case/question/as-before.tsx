'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/app/components/button';
import { useOpenCase } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import type { ScopeRef } from '@/lib/engine/world';
import { answeredBefore } from '@/lib/journey/as-before';
import type { Step } from '@/lib/journey/journey';
import styles from './as-before.module.css';
import { usePlaceLabel } from './place-label';

/** Where an earlier act was answered on this page already: one key takes its answers over, to be read and changed. */
export function AsBefore({ step, take }: { step: Step; take: (from: ScopeRef) => void }) {
  const words = useWords();
  const { case: c } = useOpenCase();
  const [taken, setTaken] = useState<ScopeRef | null>(null);
  const before = answeredBefore(c, step);
  const from = taken ?? before;
  const place = usePlaceLabel({ act: from?.act });
  const said = useRef<HTMLParagraphElement>(null);
  // The button is gone once it was pressed; what it did is where it stood.
  useEffect(() => {
    if (taken) said.current?.focus();
  }, [taken]);
  if (from === undefined) return null;
  return (
    <div className={styles.box}>
      {taken ? (
        <p ref={said} tabIndex={-1} className={styles.said}>
          {words('question.asBefore.taken', { act: place })}
        </p>
      ) : (
        <>
          <Button
            look="secondary"
            small
            onClick={() => {
              take(from);
              setTaken(from);
            }}
          >
            {words('question.asBefore.take', { act: place })}
          </Button>
          <p className={styles.hint}>{words('question.asBefore.hint')}</p>
        </>
      )}
    </div>
  );
}
