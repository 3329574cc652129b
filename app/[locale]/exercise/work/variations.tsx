'use client';

import { Details } from '@/app/components/details';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import type { Scenario } from '@/lib/exercise/scenario';
import styles from '../exercise.module.css';

/** Cards that change one factor: what the findings then say, opened after one has thought about it. */
export function Variations({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const { texts } = useLaw();
  const { language, variations } = scenario;
  return (
    <section aria-labelledby="variations">
      <h2 id="variations">{words('exercise.debrief.variations')}</h2>
      {variations.map(({ id, title, change, outcome, discuss }) => (
        <div key={id} className={styles.variation}>
          <h3 lang={language} dir="auto">
            {title}
          </h3>
          <p lang={language} dir="auto">
            {change}
          </p>
          <Details summary={words('exercise.debrief.outcome')}>
            <ul className={styles.partings}>
              {outcome.map(({ finding, position }) => (
                <li key={finding}>
                  {texts.rules[finding]?.title ?? finding}:{' '}
                  <strong>{words(`exercise.positions.${position}`)}</strong>
                </li>
              ))}
            </ul>
            <p lang={language} dir="auto">
              {discuss}
            </p>
          </Details>
        </div>
      ))}
    </section>
  );
}
