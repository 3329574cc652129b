'use client';

import { useState } from 'react';
import { Breadcrumbs } from '@/app/components/breadcrumbs';
import { Button, Buttons } from '@/app/components/button';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { SelectField } from '@/app/components/select-field';
import { usePath, useWords } from '@/app/words/words';
import { answerGrid, handout } from '@/lib/exercise/paper/handout';
import type { Scenario } from '@/lib/exercise/scenario';
import { ExerciseFiles } from '../exercise-files';
import { NamedScenario } from '../named-scenario';
import styles from './paper.module.css';
import { PaperAnswers } from './paper-answers';
import { PaperGrid } from './paper-grid';
import { PaperHandout } from './paper-handout';

/** A scenario for a room without devices: what is printed, and what comes back. */
export const PaperScreen = () => <NamedScenario screen={Paper} />;

/** `all`, `grid`, or the number of a round. */
type Which = string;

function Paper({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const path = usePath();
  const [which, setWhich] = useState<Which>('all');
  const round = /^\d+$/.test(which) ? Number(which) : undefined;
  const isGrid = which === 'grid';
  return (
    <Page>
      <div className={styles.onScreen}>
        <Breadcrumbs
          trail={[
            { href: path('exercise'), text: words('exercise.title') },
            { href: `${path('exercise/work')}#${scenario.id}`, text: scenario.title },
          ]}
        />
        <PageTitle name={scenario.id} lead={words('paper.lead')}>
          {words('paper.title')}
        </PageTitle>
        <div className={styles.fields}>
          <SelectField
            id="which"
            label={words('paper.which')}
            value={which}
            options={[
              { value: 'all', text: words('paper.whole') },
              ...scenario.rounds.map((_, n) => ({
                value: String(n),
                text: words('paper.round', { number: n + 1 }),
              })),
              { value: 'grid', text: words('paper.grid') },
            ]}
            onPick={setWhich}
          />
          <Buttons>
            <Button onClick={() => window.print()}>{words('paper.print')}</Button>
          </Buttons>
          <ExerciseFiles
            kind={isGrid ? 'grid' : 'handout'}
            label={words(isGrid ? 'paper.gridTitle' : 'paper.handout.title')}
            make={(voice) =>
              isGrid ? answerGrid(scenario, voice) : handout(scenario, voice, round)
            }
          />
        </div>
      </div>
      <section aria-labelledby="preview" className={styles.sheet}>
        <h2 id="preview" className={styles.onScreen}>
          {words('paper.preview')}
        </h2>
        {isGrid ? (
          <PaperGrid scenario={scenario} />
        ) : (
          <PaperHandout scenario={scenario} only={round} />
        )}
      </section>
      <div className={styles.onScreen}>
        <PaperAnswers scenario={scenario} />
      </div>
    </Page>
  );
}
