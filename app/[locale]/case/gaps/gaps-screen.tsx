'use client';

import { useMemo, useState } from 'react';
import { BackLink } from '@/app/components/back-link';
import { ButtonLink, Buttons } from '@/app/components/button';
import { EmptyState } from '@/app/components/empty-state';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { SourceLine } from '@/app/components/source-line';
import { usePath, useWords } from '@/app/words/words';
import { byKey, keyOf } from '@/lib/workspace/behind';
import { type CrimeWithElements, type GapRow, gapRows, linkageCells } from '@/lib/workspace/gaps';
import { meansOfProof } from '@/rules/evidence/means-of-proof';
import { elementRows } from '../findings/view-model/elements-of';
import { candidateFindings } from '../findings/view-model/rests-on';
import type { Reading } from '../use-reading';
import { WithReading } from '../with-reading';
import { CellList } from './cell-list';
import { CoveragePicture } from './coverage-picture';
import { ExportGaps } from './export-gaps';
import { firstFilter, GapFilters, matches } from './gap-filters';
import { GapTable } from './gap-table';
import styles from './gaps.module.css';

/** What is missing for each element of each crime worth considering, and where it can be had. */
export function GapsScreen() {
  const words = useWords();
  return (
    <WithReading title={words('gaps.title')}>
      {(reading) => <GapsPage reading={reading} />}
    </WithReading>
  );
}

function GapsPage({ reading }: { reading: Reading }) {
  const { words, law } = reading;
  const path = usePath();
  const crimes = useMemo(() => crimesOf(reading), [reading]);
  const [filter, setFilter] = useState(() => firstFilter(crimes));
  const rows = useMemo(() => {
    const shown = crimes.filter(({ crime }) => matches(crime, filter));
    const all = gapRows(shown, byKey(reading.assessment.findings), reading.case, meansOfProof);
    return all.filter((row) => filter.gap === '' || row.gap === filter.gap);
  }, [crimes, filter, reading]);
  const linkage = linkageCells(reading.case, meansOfProof);

  return (
    <Page wide>
      <BackLink href={path('case')} />
      <div className={styles.head}>
        <PageTitle lead={words('gaps.lead')}>{words('gaps.title')}</PageTitle>
      </div>
      {crimes.length === 0 ? (
        <EmptyState
          action={<ButtonLink href={path('case/findings')}>{words('gaps.toFindings')}</ButtonLink>}
        >
          {words('gaps.empty')}
        </EmptyState>
      ) : (
        <>
          <GapFilters crimes={crimes} filter={filter} setFilter={setFilter} reading={reading} />
          <p role="status" className={styles.count}>
            {words('gaps.filter.shown', { count: rows.length })}
          </p>
          <CoveragePicture rows={rows} reading={reading} />
          <ul className={styles.crimes}>
            {byCrime(rows).map(([first, ...more], place) => (
              <li key={keyOf(first.crime.id, first.crime.scope)}>
                <GapTable
                  first={place === 0}
                  rows={[first, ...more]}
                  withoutContact={filter.withoutContact}
                  reading={reading}
                />
              </li>
            ))}
          </ul>
          <ExportGaps rows={rows} withoutContact={filter.withoutContact} reading={reading} />
        </>
      )}
      <section aria-labelledby="linkage">
        <h2 id="linkage">{words('gaps.linkage.title')}</h2>
        <p className={styles.about}>{words('gaps.linkage.lead')}</p>
        <CellList cells={linkage} withoutContact={filter.withoutContact} />
      </section>
      <div className={styles.source}>
        <p>{words('gaps.source')}</p>
        {meansOfProof.sources.map((citation) => (
          <SourceLine
            key={citation.source}
            citation={citation}
            source={law.source(citation.source)}
          />
        ))}
      </div>
      <Buttons>
        <ButtonLink href={path('case/evidence')}>{words('gaps.toEvidence')}</ButtonLink>
        <ButtonLink href={path('case/findings')} look="secondary">
          {words('gaps.toFindings')}
        </ButtonLink>
      </Buttons>
    </Page>
  );
}

function crimesOf({ assessment, law, index }: Reading): readonly CrimeWithElements[] {
  return candidateFindings(assessment).map((crime) => ({
    crime,
    elements: elementRows(crime, law, index),
  }));
}

/** Rows of one crime at one place stand next to each other: one table each. */
function byCrime(rows: readonly GapRow[]): readonly [GapRow, ...GapRow[]][] {
  const tables = new Map<GapRow['crime'], [GapRow, ...GapRow[]]>();
  for (const row of rows) {
    const table = tables.get(row.crime);
    if (table) table.push(row);
    else tables.set(row.crime, [row]);
  }
  return [...tables.values()];
}
