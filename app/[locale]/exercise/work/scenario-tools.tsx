'use client';

import { useState } from 'react';
import { Button } from '@/app/components/button';
import { MarginNote } from '@/app/components/page-layout';
import { download } from '@/app/session/download';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import { compile } from '@/lib/engine/compile';
import { checkScenario, type ScenarioDoubt } from '@/lib/exercise/check-scenario';
import type { Scenario } from '@/lib/exercise/scenario';
import styles from '../exercise.module.css';

/** For those who write scenarios: the file to begin from, and what the checks say of this one. */
export function ScenarioTools({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const { law } = useLaw();
  // On request: it reads the law and every round, which somebody who only learns need not wait for.
  const [doubts, setDoubts] = useState<readonly ScenarioDoubt[]>();
  const save = () =>
    download(new TextEncoder().encode(`${JSON.stringify(scenario, null, 2)}\n`), {
      kind: 'scenario',
      ending: 'json',
      type: 'application/json',
    });
  return (
    <MarginNote title={words('exercise.yourOwn.title')}>
      <Button look="quiet" small onClick={save}>
        {words('exercise.yourOwn.example')}
      </Button>
      <Button
        look="quiet"
        small
        onClick={() => setDoubts(checkScenario(scenario, law, compile(law)))}
      >
        {words('exercise.yourOwn.check')}
      </Button>
      <div role="status">
        {doubts?.length === 0 ? <p>{words('exercise.yourOwn.noDoubts')}</p> : null}
        {doubts && doubts.length > 0 ? (
          <>
            <p>{words('exercise.yourOwn.doubtsTitle')}</p>
            <ul className={styles.doubts}>
              {doubts.map(({ at, doubt, detail }) => (
                <li key={`${at} ${doubt} ${detail}`}>
                  {words(`exercise.yourOwn.doubts.${doubt}`, { at, detail })}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </MarginNote>
  );
}
