'use client';

import { useMemo } from 'react';
import { useWords } from '@/app/words/words';
import { STORYTELLING_CHECKS, type Template } from '@/lib/case/memo-schema';
import { toText } from '@/lib/memo/to-text';
import type { Memo } from '@/lib/memo/value';
import type { Reading } from '../use-reading';
import { ExportFiles } from './export-files';
import { LeavingChecks } from './leaving-checks';
import styles from './memo.module.css';
import { StorytellingChecks } from './storytelling-checks';

type Props = {
  readonly memo: Memo | null;
  readonly reading: Reading;
  readonly template: Template;
};

/** What is decided before a memo leaves the device; for advocacy, how stories are used as well. */
export function BeforeExport({ memo, reading, template }: Props) {
  const words = useWords();
  const exported = useMemo(() => (memo ? toText(memo) : undefined), [memo]);
  const told = reading.case.memo?.storytelling ?? [];
  const stories = template !== 'advocacy' || told.length === STORYTELLING_CHECKS.length;
  return (
    <section className={styles.export} aria-labelledby="memo-file">
      <h2 id="memo-file">{words('memoScreen.file')}</h2>
      <LeavingChecks reading={reading} template={template} exported={exported}>
        {(clear) => (
          <>
            {template === 'advocacy' ? <StorytellingChecks /> : null}
            <ExportFiles memo={clear && stories ? memo : null} />
          </>
        )}
      </LeavingChecks>
    </section>
  );
}
