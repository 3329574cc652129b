'use client';

import { useMemo, useState } from 'react';
import { BackLink } from '@/app/components/back-link';
import { ButtonLink, Buttons } from '@/app/components/button';
import { EmptyState } from '@/app/components/empty-state';
import { MarginNote, Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { useOpenCase } from '@/app/session/session';
import { usePath, useWords } from '@/app/words/words';
import { addEvidence, canAddEvidence, evidenceOf } from '@/lib/case/evidence';
import { allAnswers } from '@/lib/case/read';
import { UndoNotice } from '../lists/undo-notice';
import styles from './evidence.module.css';
import { EvidenceEntry } from './evidence-entry';
import { EvidenceForm } from './evidence-form';

/** The evidence of the case by kind: add, change, remove with undo. */
export function EvidenceScreen() {
  const words = useWords();
  const path = usePath();
  const { case: c, edit } = useOpenCase();
  const [said, setSaid] = useState('');
  const items = evidenceOf(c);
  const links = useMemo(() => linkCounts(allAnswers(c)), [c]);
  return (
    <Page
      margin={
        <>
          <MarginNote title={words('evidence.beforeContact.title')}>
            <p>{words('evidence.beforeContact.text')}</p>
          </MarginNote>
          <MarginNote title={words('evidence.link.title')}>
            <p>{words('evidence.item.howToLink')}</p>
          </MarginNote>
        </>
      }
    >
      <BackLink href={path('case')} />
      <PageTitle lead={words('evidence.lead')}>{words('evidence.title')}</PageTitle>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <UndoNotice />
      {items.length === 0 ? (
        <EmptyState>{words('evidence.empty')}</EmptyState>
      ) : (
        <ul className={styles.items}>
          {items.map((item) => (
            <EvidenceEntry
              key={item.id}
              item={item}
              links={links.get(item.id) ?? 0}
              say={setSaid}
            />
          ))}
        </ul>
      )}
      {canAddEvidence(c) ? (
        <section aria-labelledby="add-evidence">
          <h2 id="add-evidence">{words('evidence.item.addTitle')}</h2>
          <EvidenceForm
            id="new"
            action={words('evidence.item.add')}
            onSave={(item) => {
              const label =
                item.label || words('evidence.item.unnamed', { number: items.length + 1 });
              edit((now) => addEvidence(now, { ...item, label }));
              setSaid(words('evidence.item.added', { label }));
            }}
          />
        </section>
      ) : (
        <p>{words('evidence.item.full')}</p>
      )}
      <Buttons>
        <ButtonLink href={path('case/gaps')}>{words('evidence.toGaps')}</ButtonLink>
        <ButtonLink href={path('case')} look="secondary">
          {words('question.saveAndReturn')}
        </ButtonLink>
      </Buttons>
    </Page>
  );
}

function linkCounts(answers: ReturnType<typeof allAnswers>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { answer } of answers) {
    for (const id of answer.evidence ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
