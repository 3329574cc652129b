'use client';

import { useState } from 'react';
import { BackLink } from '@/app/components/back-link';
import { PageTitle } from '@/app/components/page-title';
import { usePath, useWords } from '@/app/words/words';
import type { Case } from '@/lib/case/schema';
import { localDay } from '@/lib/engine/iso-date';
import { offeredFor } from '@/lib/memo/plan';
import type { Reading } from '../use-reading';
import { WithReading } from '../with-reading';
import { BeforeExport } from './before-export';
import styles from './memo.module.css';
import { MemoOptions } from './memo-options';
import { MemoPending } from './memo-pending';
import { MemoPreview } from './memo-preview';
import { SectionChoices } from './section-choices';
import { useMemoValue } from './use-memo-value';

/** What is chosen for this memo alone; kind, length and texts are kept with the case. */
export type OnThisMemo = { readonly date: string; readonly word: Case['word'] };

/** The memo as it will be printed, and beside it what can be chosen, decided and taken away. */
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
  const [here, setHere] = useState<OnThisMemo>(() => ({
    date: localDay(new Date()),
    word: reading.case.word,
  }));
  // Kept while kinds and lengths are tried: to see the pages of each is what it is for.
  const [paged, setPaged] = useState(false);
  const template = reading.case.memo?.template ?? offeredFor(reading.case);
  const depth = reading.case.memo?.depth ?? 'standard';
  const memo = useMemoValue(reading, { ...here, template, depth });
  return (
    <div className={styles.desk}>
      <div className={styles.intro}>
        <BackLink href={path('case/findings')}>{words('memoScreen.toFindings')}</BackLink>
        <PageTitle lead={words('memoScreen.lead')}>{words('memoScreen.title')}</PageTitle>
      </div>
      <div className={styles.side}>
        <MemoOptions here={here} choose={setHere} template={template} depth={depth} />
        <SectionChoices template={template} depth={depth} />
        <BeforeExport memo={memo} reading={reading} template={template} />
      </div>
      {memo ? (
        <MemoPreview key={`${template} ${depth}`} memo={memo} paged={paged} setPaged={setPaged} />
      ) : (
        <MemoPending />
      )}
    </div>
  );
}
