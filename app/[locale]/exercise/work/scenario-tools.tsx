'use client';

import { useMemo } from 'react';
import { Button } from '@/app/components/button';
import { Details } from '@/app/components/details';
import { MarginNote } from '@/app/components/page-layout';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import { compile } from '@/lib/engine/compile';
import { checkScenario } from '@/lib/exercise/check-scenario';
import type { Scenario } from '@/lib/exercise/scenario';
import styles from '../exercise.module.css';
import { saveScenario } from './save-scenario';

/** For those who write scenarios: the file to begin from, and what the checks say of this one. */
export function ScenarioTools({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const { law } = useLaw();
  const doubts = useMemo(() => checkScenario(scenario, law, compile(law)), [scenario, law]);
  return (
    <MarginNote title={words('exercise.yourOwn.title')}>
      <Button look="quiet" small onClick={() => saveScenario(scenario)}>
        {words('exercise.yourOwn.example')}
      </Button>
      {doubts.length === 0 ? (
        <p>{words('exercise.yourOwn.noDoubts')}</p>
      ) : (
        <Details summary={words('exercise.yourOwn.doubtsTitle')}>
          <ul className={styles.doubts}>
            {doubts.map(({ at, doubt, detail }) => (
              <li key={`${at} ${doubt}`}>
                {words(`exercise.yourOwn.doubts.${doubt}`, { at, detail })}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </MarginNote>
  );
}
