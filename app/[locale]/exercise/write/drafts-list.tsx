'use client';

import { useState } from 'react';
import { AppLink } from '@/app/components/app-link';
import { Breadcrumbs } from '@/app/components/breadcrumbs';
import { Button, Buttons } from '@/app/components/button';
import { Notice } from '@/app/components/notice';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { SelectField } from '@/app/components/select-field';
import { useGo } from '@/app/session/address-bar';
import { useSession } from '@/app/session/session';
import { useLocale, usePath, useWords } from '@/app/words/words';
import { newId } from '@/lib/case/ids';
import { type Draft, draftFrom, newDraft } from '@/lib/exercise/draft';
import { useScenarios } from '../open-scenarios';
import type { DraftsState } from './drafts-store';
import styles from './write.module.css';

/** Where an author begins: a blank page, a copy, or a draft that is there. */
export function DraftsList({
  drafts,
  kept,
  unread,
  keep,
}: DraftsState & { keep: (draft: Draft) => void }) {
  const words = useWords();
  const path = usePath();
  const locale = useLocale();
  const { push } = useGo();
  const { all: originals } = useScenarios();
  const [from, setFrom] = useState(originals[0]?.id ?? '');
  const begin = (draft: Draft) => {
    keep(draft);
    push(`${path('exercise/write')}#${draft.id}`);
  };
  const copy = () => {
    const original = originals.find(({ id }) => id === from);
    if (original) begin(draftFrom(original, newId()));
  };
  return (
    <Page>
      <Breadcrumbs trail={[{ href: path('exercise'), text: words('exercise.title') }]} />
      <PageTitle lead={words('author.lead')}>{words('author.title')}</PageTitle>
      <Notice title={words('exercise.notReal.title')}>
        <p>{words('exercise.notReal.text')}</p>
        <Kept kept={kept} unread={unread} />
      </Notice>
      <section aria-labelledby="drafts" className={styles.group}>
        <h2 id="drafts">{words('author.drafts')}</h2>
        {drafts.length === 0 ? <p>{words('author.noDrafts')}</p> : null}
        <ul className={styles.drafts}>
          {drafts.map(({ id, title, language }) => (
            <li key={id} lang={language} dir="auto">
              <AppLink href={`${path('exercise/write')}#${id}`}>
                {title || words('author.untitled')}
              </AppLink>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="begin" className={styles.group}>
        <h2 id="begin">{words('author.begin.title')}</h2>
        <div className={styles.fields}>
          <Buttons>
            <Button onClick={() => begin(newDraft(newId(), locale))}>
              {words('author.begin.blank')}
            </Button>
          </Buttons>
          <SelectField
            id="copy-of"
            label={words('author.begin.copy')}
            value={from}
            options={originals.map(({ id, title }) => ({ value: id, text: title }))}
            onPick={setFrom}
          />
          <Buttons>
            <Button look="secondary" onClick={copy}>
              {words('author.begin.copyAction')}
            </Button>
          </Buttons>
          <p className={styles.hint}>{words('author.begin.file')}</p>
        </div>
      </section>
    </Page>
  );
}

/** Says plainly where drafts are, and what to do where they would be lost. */
export function Kept({ kept, unread }: Pick<DraftsState, 'kept' | 'unread'>) {
  const words = useWords();
  const path = usePath();
  const { phase } = useSession();
  return (
    <>
      {kept === 'reading' ? null : <p>{words(`author.kept.${kept}`)}</p>}
      {kept === 'tab' && phase !== 'session' ? (
        <p>
          <AppLink href={path('unlock')}>{words('author.kept.unlock')}</AppLink>
        </p>
      ) : null}
      {unread > 0 ? <p>{words('author.kept.unread', { count: unread })}</p> : null}
    </>
  );
}
