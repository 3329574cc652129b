'use client';

import { useState } from 'react';
import { BackLink } from '@/app/components/back-link';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { usePath, useWords } from '@/app/words/words';
import { localDay } from '@/lib/engine/iso-date';
import type { Reading } from '../use-reading';
import { WithReading } from '../with-reading';
import { Export } from './export';
import styles from './memo.module.css';
import { type MemoChoices, MemoOptions } from './memo-options';
import { MemoPending } from './memo-pending';
import { MemoPreview } from './memo-preview';
import { useMemoValue } from './use-memo-value';

/** The memo as it will be printed, what can be chosen about it, and the file. */
export function MemoScreen() {
  const words = useWords();
  return (
    <WithReading title={words('memoScreen.title')}>
      {(reading) => <MemoBench reading={reading} />}
    </WithReading>
  );
}

function MemoBench({ reading }: { reading: Reading }) {
  const { words } = reading;
  const path = usePath();
  const [choices, setChoices] = useState<MemoChoices>(() => ({
    date: localDay(new Date()),
    word: reading.case.word,
  }));
  const memo = useMemoValue(reading, choices);
  return (
    <Page wide>
      <div className={styles.bench}>
        <BackLink href={path('case/findings')}>{words('memoScreen.toFindings')}</BackLink>
        <PageTitle lead={words('memoScreen.lead')}>{words('memoScreen.title')}</PageTitle>
        <MemoOptions choices={choices} choose={setChoices} />
        <Export memo={memo} reading={reading} />
      </div>
      {memo ? <MemoPreview memo={memo} /> : <MemoPending />}
    </Page>
  );
}
