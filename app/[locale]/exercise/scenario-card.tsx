'use client';

import { AppLink } from '@/app/components/app-link';
import { usePath, useWords } from '@/app/words/words';
import type { Scenario } from '@/lib/exercise/scenario';
import styles from './exercise.module.css';

export function ScenarioCard({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const path = usePath();
  const { id, language, title, level, minutes, origin, rounds, objectives } = scenario;
  return (
    <>
      <h3 lang={language} dir="auto">
        <AppLink href={`${path('exercise/work')}#${id}`}>{title}</AppLink>
      </h3>
      <p className={styles.figures}>
        {[
          words(`exercise.levels.${level}`),
          words('exercise.minutes', { minutes }),
          words('exercise.rounds', { count: rounds.length }),
          words(`exercise.origin.${origin}`),
        ].join(' · ')}
      </p>
      <p lang={language} dir="auto">
        {objectives[0]?.text}
      </p>
    </>
  );
}
