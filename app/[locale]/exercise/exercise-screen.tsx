'use client';

import { AppLink } from '@/app/components/app-link';
import { Notice } from '@/app/components/notice';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { usePath, useWords } from '@/app/words/words';
import styles from './exercise.module.css';
import { useScenarios } from './open-scenarios';
import { OwnScenario } from './own-scenario';
import { ScenarioCard } from './scenario-card';

export function ExerciseScreen() {
  const words = useWords();
  const path = usePath();
  const { all } = useScenarios();
  return (
    <Page>
      <PageTitle lead={words('exercise.lead')}>{words('exercise.title')}</PageTitle>
      <Notice title={words('exercise.notReal.title')}>
        <p>{words('exercise.notReal.text')}</p>
      </Notice>
      <section aria-labelledby="scenarios" className={styles.section}>
        <h2 id="scenarios">{words('exercise.list')}</h2>
        <ul className={styles.cards}>
          {all.map((scenario) => (
            <li key={scenario.id} className={styles.card}>
              <ScenarioCard scenario={scenario} />
            </li>
          ))}
        </ul>
      </section>
      <OwnScenario />
      <section aria-labelledby="classroom" className={styles.section}>
        <h2 id="classroom">{words('classroom.title')}</h2>
        <p>{words('classroom.lead')}</p>
        <p>
          <AppLink href={path('classroom')}>{words('classroom.toRooms')}</AppLink>
        </p>
      </section>
      <section aria-labelledby="write" className={styles.section}>
        <h2 id="write">{words('author.title')}</h2>
        <p>{words('author.lead')}</p>
        <p>
          <AppLink href={path('exercise/write')}>{words('author.toDrafts')}</AppLink>
        </p>
      </section>
    </Page>
  );
}
