'use client';

import { Verdict } from '@/app/components/verdict';
import type { Reading } from '../use-reading';
import styles from './by-crime.module.css';
import sections from './findings.module.css';
import { findingsByCrime } from './view-model/crimes-at-a-glance';
import { findingKey } from './view-model/finding-index';

/** The same crime across acts and contexts. Worth a table only where there is more than one of them. */
export function ByCrime({ reading }: { reading: Reading }) {
  const { words, assessment, law, cases } = reading;
  const rows = findingsByCrime(assessment, law.rules);
  if (rows.every((row) => row.findings.length < 2)) return null;
  return (
    <section aria-labelledby="by-crime" className={sections.section}>
      <h2 id="by-crime">{words('findings.byCrime.title')}</h2>
      <table className={styles.table}>
        <caption className={styles.caption}>{words('findings.byCrime.lead')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('findings.byCrime.crime')}</th>
            <th scope="col">{words('findings.byCrime.where')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ crime, findings }) => (
            <tr key={crime}>
              <th scope="row">{law.ruleText(crime).short}</th>
              <td>
                <ul className={styles.places}>
                  {findings.map((finding) => (
                    <li key={findingKey(finding.id, finding.scope)}>
                      {cases.placeName(finding.scope)}:{' '}
                      <Verdict kind="crime" verdict={finding.verdict} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
