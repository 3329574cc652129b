'use client';

import { useState } from 'react';
import { Choice } from '@/app/components/choice';
import { Notice } from '@/app/components/notice';
import { useWords } from '@/app/words/words';
import { personalData } from '@/lib/memo/personal-data';
import type { Memo } from '@/lib/memo/value';
import type { Reading } from '../use-reading';
import { ExportFiles } from './export-files';
import styles from './memo.module.css';

/** The check for personal data, then the file. */
export function Export({ memo, reading }: { memo: Memo | null; reading: Reading }) {
  const words = useWords();
  const [seen, setSeen] = useState(false);
  const hits = personalData(reading.case);
  const ready = hits.length === 0 || seen;
  return (
    <section className={styles.export} aria-labelledby="memo-file">
      <h2 id="memo-file">{words('memoScreen.file')}</h2>
      {hits.length > 0 ? (
        <Notice title={words('memoScreen.personal.title', { count: hits.length })} tone="caution">
          <ul className={styles.hits}>
            {hits.map(({ kind, text, where }) => (
              <li key={`${kind} ${text} ${where}`}>
                {words(`memoScreen.personal.kinds.${kind}`)}: <q>{text}</q>
              </li>
            ))}
          </ul>
          <p>{words('memoScreen.personal.text')}</p>
          <Choice
            id="memo-seen"
            type="checkbox"
            checked={seen}
            onChange={({ target }) => setSeen(target.checked)}
          >
            {words('memoScreen.personal.seen')}
          </Choice>
        </Notice>
      ) : (
        <p>{words('memoScreen.personal.none')}</p>
      )}
      <ExportFiles memo={ready ? memo : null} />
    </section>
  );
}
