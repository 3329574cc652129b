'use client';

import { useState } from 'react';
import { Annotated } from '@/app/components/annotated';
import { Breadcrumbs } from '@/app/components/breadcrumbs';
import { Button, ButtonLink, Buttons } from '@/app/components/button';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { useOpensQuestions } from '@/app/session/opened-from';
import { usePath, useWords } from '@/app/words/words';
import type { Reading } from '../use-reading';
import { WithReading } from '../with-reading';
import { ActSection } from './act-section';
import { BeyondActs } from './beyond-acts';
import { ByCrime } from './by-crime';
import { ByPerson } from './by-person';
import { Conflicts } from './conflicts';
import { Contents } from './contents';
import { EmptyFindings } from './empty-findings';
import styles from './findings.module.css';
import { ContraryList, LookHereFirst } from './look-here-first';
import { StaysOpen, WhatWouldSettle } from './open-answers';
import { OtherFindings, Principles } from './other-findings';
import { PersecutionWorksheet } from './persecution-worksheet';
import { ShortAnswers } from './short-answers';
import { candidatesBeyondActs, findingsByAct } from './view-model/by-act';
import { contraryAuthority } from './view-model/contrary';
import { findingKey } from './view-model/finding-index';
import { type View, ViewSwitch } from './view-switch';
import { WeakestPoints } from './weakest-points';

/** The findings as an annotated page: where they are weakest, short answers, then one of four orders. */
export function FindingsScreen() {
  const words = useWords();
  return (
    <WithReading title={words('findings.title')}>
      {(reading) => <FindingsPage reading={reading} />}
    </WithReading>
  );
}

function FindingsPage({ reading }: { reading: Reading }) {
  const { words, assessment, index, law } = reading;
  const path = usePath();
  useOpensQuestions('findings');
  const [view, setView] = useState<View>('act');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());

  const acts = findingsByAct(
    reading.case.acts.map((act) => act.id),
    assessment,
    index,
  );
  const beyond = candidatesBeyondActs(assessment);
  const shown = [...acts.flatMap((act) => act.candidates), ...beyond];
  const steps = index.ofKind('step').filter((step) => step.verdict !== 'not-met');
  const contrary = contraryAuthority([...steps, ...shown], law, index, assessment);
  const keys = shown.map((finding) => findingKey(finding.id, finding.scope));
  const all = keys.length > 0 && keys.every((key) => opened.has(key));
  const toggle = (key: string, open: boolean) => {
    setOpened((now) => {
      if (now.has(key) === open) return now;
      const next = new Set(now);
      if (open) next.add(key);
      else next.delete(key);
      return next;
    });
  };
  const lines = { reading, opened, toggle };

  return (
    <Page wide>
      <Breadcrumbs
        trail={[{ href: path('case'), text: reading.case.label || words('screens.titles.case') }]}
      />
      <div className={styles.head}>
        <PageTitle lead={words('findings.lead')}>{words('findings.title')}</PageTitle>
      </div>
      {acts.length > 0 ? <WeakestPoints reading={reading} /> : null}
      <Conflicts reading={reading} />
      <EmptyFindings reading={reading} />
      {acts.length > 0 ? (
        <>
          <ShortAnswers acts={acts} reading={reading} choose={() => setView('act')} />
          <ViewSwitch view={view} choose={setView} />
          {view === 'act' ? (
            <>
              <Contents reading={reading} beyond={beyond.length > 0} />
              {keys.length > 0 ? (
                <Button look="secondary" small onClick={() => setOpened(new Set(all ? [] : keys))}>
                  {words(all ? 'findings.closeAll' : 'findings.openAll')}
                </Button>
              ) : null}
              {acts.map((act, at) => (
                <ActSection key={act.act} act={act} anchor={`act-${at + 1}`} {...lines} />
              ))}
              {beyond.length > 0 ? <BeyondActs findings={beyond} {...lines} /> : null}
              <PersecutionWorksheet reading={reading} />
            </>
          ) : null}
          {view === 'crime' ? <ByCrime {...lines} /> : null}
          {view === 'principle' ? <Principles reading={reading} /> : null}
          {view === 'person' ? <ByPerson acts={acts} {...lines} /> : null}
          <div className={styles.section}>
            <Annotated
              notes={
                <>
                  {contrary.length > 0 ? (
                    <ContraryList contrary={contrary} reading={reading} />
                  ) : null}
                  <StaysOpen reading={reading} />
                </>
              }
            >
              <LookHereFirst reading={reading} contrary={contrary.length > 0} />
              <WhatWouldSettle reading={reading} />
            </Annotated>
          </div>
        </>
      ) : null}
      <OtherFindings reading={reading} />
      <Buttons>
        <ButtonLink href={path('case/charges')}>{words('findings.toCharges')}</ButtonLink>
        <ButtonLink href={path('case/memo')} look="secondary">
          {words('findings.toMemo')}
        </ButtonLink>
      </Buttons>
    </Page>
  );
}
