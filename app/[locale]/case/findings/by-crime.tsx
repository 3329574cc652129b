'use client';

import { Details } from '@/app/components/details';
import type { Finding } from '@/lib/engine/findings';
import type { Reading } from '../use-reading';
import { CrimeList, type Lines } from './act-section';
import styles from './by-crime.module.css';
import sections from './findings.module.css';
import { findingsByCrime } from './view-model/crimes-at-a-glance';

/** Each crime once, folded, with every act and context in which it is worth considering. */
export function ByCrime({ reading, opened, toggle }: Lines) {
  const { words, assessment, law, cases } = reading;
  const rows = findingsByCrime(assessment, law.rules);
  return (
    <section aria-labelledby="by-crime" className={sections.section}>
      <h2 id="by-crime" tabIndex={-1}>
        {words('findings.byCrime.title')}
      </h2>
      <p className={sections.about}>
        {words(rows.length === 0 ? 'findings.act.none' : 'findings.byCrime.lead')}
      </p>
      {rows.map(({ crime, findings }) => (
        <Details
          key={crime}
          summary={
            <span className={styles.crime}>
              {law.ruleText(crime).short}
              <span className={styles.tally}>{tally(findings, reading)}</span>
            </span>
          }
        >
          <CrimeList
            findings={findings}
            level="h3"
            place={({ scope }) => cases.placeName(scope)}
            reading={reading}
            opened={opened}
            toggle={toggle}
          />
        </Details>
      ))}
    </section>
  );
}

/** How many of them are indicated, disputed and open: of findings, never of merit. */
function tally(findings: readonly Finding[], { words }: Reading): string {
  return (['met', 'contested', 'open'] as const)
    .map((verdict) => [verdict, findings.filter((one) => one.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => words(`findings.byCrime.${verdict}`, { count }))
    .join(words('explain.join'));
}
