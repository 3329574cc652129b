'use client';

import type { Finding } from '@/lib/engine/findings';
import type { Reading } from '../use-reading';
import { CrimeList } from './act-section';
import sections from './findings.module.css';

/** Crimes that hold for a group affected and not for one act: persecution. */
export function BeyondActs({
  findings,
  ...lines
}: {
  findings: readonly Finding[];
  reading: Reading;
  opened: ReadonlySet<string>;
  toggle: (key: string, open: boolean) => void;
}) {
  const { words, cases } = lines.reading;
  return (
    <section aria-labelledby="groups" className={sections.section}>
      <h2 id="groups" tabIndex={-1}>
        {words('findings.beyond.title')}
      </h2>
      <p className={sections.about}>{words('findings.beyond.lead')}</p>
      <CrimeList findings={findings} place={({ scope }) => cases.placeName(scope)} {...lines} />
    </section>
  );
}
