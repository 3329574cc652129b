'use client';

import { useState } from 'react';
import { BackLink } from '@/app/components/back-link';
import { EmptyState } from '@/app/components/empty-state';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { SelectField } from '@/app/components/select-field';
import { usePath, useWords } from '@/app/words/words';
import { keyOf } from '@/lib/workspace/behind';
import { candidateFindings } from '../findings/view-model/rests-on';
import type { Reading } from '../use-reading';
import { WithReading } from '../with-reading';
import { ArgumentTree } from './argument-tree';

/** The argument for one crime as a tree that is a nested list. */
export function ArgumentScreen() {
  const words = useWords();
  return (
    <WithReading title={words('argument.title')}>
      {(reading) => <ArgumentPage reading={reading} />}
    </WithReading>
  );
}

function ArgumentPage({ reading }: { reading: Reading }) {
  const { words, law, cases, assessment } = reading;
  const path = usePath();
  const crimes = candidateFindings(assessment);
  const [key, setKey] = useState('');
  const crime = crimes.find((f) => keyOf(f.id, f.scope) === key) ?? crimes[0];
  return (
    <Page wide>
      <BackLink href={path('case')} />
      <PageTitle lead={words('argument.lead')}>{words('argument.title')}</PageTitle>
      {crime ? (
        <>
          <SelectField
            id="argument-crime"
            label={words('argument.crime')}
            value={keyOf(crime.id, crime.scope)}
            options={crimes.map((f) => ({
              value: keyOf(f.id, f.scope),
              text: `${law.ruleText(f.id).short} – ${cases.placeName(f.scope)}`,
            }))}
            onPick={setKey}
          />
          <ArgumentTree key={key} crime={crime} reading={reading} />
        </>
      ) : (
        <EmptyState>{words('argument.empty')}</EmptyState>
      )}
    </Page>
  );
}
