'use client';

import { Notice } from '@/app/components/notice';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { useWords } from '@/app/words/words';
import { scenarios } from '@/exercises/library';
import styles from './exercise.module.css';
import { useScenarios } from './open-scenarios';
import { OwnScenario } from './own-scenario';
import { ScenarioCard } from './scenario-card';

export function ExerciseScreen() {
  const words = useWords();
  const { own } = useScenarios();
  return (
    <Page>
      <PageTitle lead={words('exercise.lead')}>{words('exercise.title')}</PageTitle>
      <Notice title={words('exercise.notReal.title')}>
        <p>{words('exercise.notReal.text')}</p>
      </Notice>
      <section aria-labelledby="scenarios" className={styles.section}>
        <h2 id="scenarios">{words('exercise.list')}</h2>
        <ul className={styles.cards}>
          {[...own, ...scenarios.filter(({ id }) => !own.some((one) => one.id === id))].map(
            (scenario) => (
              <li key={scenario.id} className={styles.card}>
                <ScenarioCard scenario={scenario} />
              </li>
            ),
          )}
        </ul>
      </section>
      <OwnScenario />
    </Page>
  );
}
