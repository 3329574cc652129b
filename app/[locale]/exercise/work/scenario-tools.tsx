'use client';

import { useState } from 'react';
import { AppLink } from '@/app/components/app-link';
import { Button } from '@/app/components/button';
import { MarginNote } from '@/app/components/page-layout';
import { useLaw } from '@/app/session/law';
import { usePath, useWords } from '@/app/words/words';
import type { ScenarioDoubt } from '@/lib/exercise/doubt';
import type { Scenario } from '@/lib/exercise/scenario';
import styles from '../exercise.module.css';
import { doubtInWords } from '../place-in-words';
import { saveScenario } from '../save-scenario';

/** For those who write scenarios: the file to begin from, and what the checks say of this one. */
export function ScenarioTools({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const path = usePath();
  const { law } = useLaw();
  // On request, and the engine with it: somebody who only learns need not wait for either.
  const [doubts, setDoubts] = useState<readonly ScenarioDoubt[]>();
  const check = async () => {
    const { doubtsOf } = await import('../doubts-of');
    setDoubts(doubtsOf(scenario, law));
  };
  return (
    <MarginNote title={words('exercise.yourOwn.title')}>
      <p>
        <AppLink href={`${path('exercise/paper')}#${scenario.id}`}>{words('paper.title')}</AppLink>
      </p>
      <Button look="quiet" small onClick={() => saveScenario(scenario)}>
        {words('exercise.yourOwn.example')}
      </Button>
      <Button look="quiet" small onClick={check}>
        {words('exercise.yourOwn.check')}
      </Button>
      <div role="status">
        {doubts?.length === 0 ? <p>{words('exercise.yourOwn.noDoubts')}</p> : null}
        {doubts && doubts.length > 0 ? (
          <>
            <p>{words('exercise.yourOwn.doubtsTitle')}</p>
            <ul className={styles.doubts}>
              {doubts.map((doubt) => (
                <li key={JSON.stringify(doubt)}>{doubtInWords(words, doubt)}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </MarginNote>
  );
}
