'use client';

import { useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { useGo } from '@/app/session/address-bar';
import { usePath, useWords } from '@/app/words/words';
import type { Draft } from '@/lib/exercise/draft';
import { keepScenario } from '../open-scenarios';
import { saveScenario } from '../save-scenario';
import styles from './write.module.css';

/** The file at any time; working and printing it once nothing is missing. */
export function UseDraft({
  draft,
  ready,
  remove,
}: {
  draft: Draft;
  ready: boolean;
  remove: (id: string) => void;
}) {
  const words = useWords();
  const path = usePath();
  const { push } = useGo();
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const open = (screen: string) => {
    keepScenario(draft);
    push(`${path(screen)}#${draft.id}`);
  };
  return (
    <section aria-labelledby="use" className={styles.group}>
      <h2 id="use">{words('author.use.title')}</h2>
      <Buttons>
        <Button onClick={() => setName(saveScenario(draft))}>{words('author.use.save')}</Button>
        {ready ? (
          <>
            <Button look="secondary" onClick={() => open('exercise/work')}>
              {words('author.use.try')}
            </Button>
            <Button look="secondary" onClick={() => open('exercise/paper')}>
              {words('author.use.paper')}
            </Button>
          </>
        ) : null}
      </Buttons>
      <p role="status">{name ? words('author.use.saved', { name }) : null}</p>
      {ready ? null : <p className={styles.hint}>{words('author.use.notYet')}</p>}
      {asked ? (
        <>
          <p>{words('author.use.removeText')}</p>
          <Buttons>
            <Button
              look="danger"
              onClick={() => {
                remove(draft.id);
                push(path('exercise/write'));
              }}
            >
              {words('author.use.removeSure')}
            </Button>
            <Button look="secondary" onClick={() => setAsked(false)}>
              {words('author.use.keep')}
            </Button>
          </Buttons>
        </>
      ) : (
        <Button look="quiet" small onClick={() => setAsked(true)}>
          {words('author.use.remove')}
        </Button>
      )}
    </section>
  );
}
