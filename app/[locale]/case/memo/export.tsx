'use client';

import { useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { Choice } from '@/app/components/choice';
import { Notice } from '@/app/components/notice';
import { useWords } from '@/app/words/words';
import { toHtml } from '@/lib/memo/html/to-html';
import { personalData } from '@/lib/memo/personal-data';
import type { Memo } from '@/lib/memo/value';
import type { Reading } from '../use-reading';
import styles from './memo.module.css';
import { saveMemo } from './save-memo';
import { usePdfExport } from './use-pdf-export';

/** The check for personal data, then the file: with progress, and a way to stop it. */
export function Export({ memo, reading }: { memo: Memo | null; reading: Reading }) {
  const words = useWords();
  const [seen, setSeen] = useState(false);
  const { state, start, cancel } = usePdfExport();
  const hits = personalData(reading.case);
  const ready = memo !== null && (hits.length === 0 || seen);
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
      <Buttons>
        <Button disabled={!ready || state.is === 'making'} onClick={() => memo && start(memo)}>
          {words('memoScreen.download')}
        </Button>
        <Button look="secondary" disabled={!ready} onClick={() => memo && saveHtml(memo)}>
          {words('memoScreen.downloadHtml')}
        </Button>
        {state.is === 'making' ? (
          <Button look="secondary" onClick={cancel}>
            {words('memoScreen.cancel')}
          </Button>
        ) : null}
      </Buttons>
      <p className={styles.forms}>{words('memoScreen.forms')}</p>
      <p role="status" className={styles.progress}>
        {state.is === 'making' ? words(`memoScreen.steps.${state.step}`) : null}
        {state.is === 'done' ? words('memoScreen.done', { name: state.name }) : null}
        {state.is === 'failed' ? words('memoScreen.failed') : null}
        {state.is === 'cancelled' ? words('memoScreen.cancelled') : null}
      </p>
      {state.is === 'done' && state.replaced.length > 0 ? (
        <p>
          {words('memoScreen.replaced', {
            count: state.replaced.length,
            list: state.replaced.join(', '),
          })}
        </p>
      ) : null}
    </section>
  );
}

function saveHtml(memo: Memo) {
  saveMemo(new TextEncoder().encode(toHtml(memo)), 'html', 'text/html');
}
