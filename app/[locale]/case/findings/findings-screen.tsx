'use client';

import { useState } from 'react';
import { Annotated } from '@/app/components/annotated';
import { BackLink } from '@/app/components/back-link';
import { Button, ButtonLink, Buttons } from '@/app/components/button';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { usePath, useWords } from '@/app/words/words';
import type { Reading } from '../use-reading';
import { WithReading } from '../with-reading';
import { ActSection, CrimeList } from './act-section';
import { ByCrime } from './by-crime';
import { Conflicts } from './conflicts';
import { Contents } from './contents';
import { EmptyFindings } from './empty-findings';
import styles from './findings.module.css';
import { ContraryList, LookHereFirst } from './look-here-first';
import { StaysOpen, WhatWouldSettle } from './open-answers';
import { OtherFindings } from './other-findings';
import { ShortAnswers } from './short-answers';
import { candidatesBeyondActs, findingsByAct } from './view-model/by-act';
import { contraryAuthority } from './view-model/contrary';
import { findingKey } from './view-model/finding-index';

/** The findings as an annotated page: short answers, where they are weak, then act by act. */
export function FindingsScreen() {
  const words = useWords();
  return (
    <WithReading title={words('findings.title')}>
      {(reading) => <FindingsPage reading={reading} />}
    </WithReading>
  );
}

function FindingsPage({ reading }: { reading: Reading }) {
  const { words, assessment, index, cases, law } = reading;
  const path = usePath();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());

  const acts = findingsByAct(
    reading.case.acts.map((act) => act.id),
    assessment,
    index,
  );
  const beyond = candidatesBeyondActs(assessment);
  const shown = [...acts.flatMap((act) => act.candidates), ...beyond];
  const steps = index.ofKind('step').filter((step) => step.verdict !== 'not-met');
  const contrary = contraryAuthority([...steps, ...shown], law, index);
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
      <BackLink href={path('case')} />
      <div className={styles.head}>
        <PageTitle lead={words('findings.lead')}>{words('findings.title')}</PageTitle>
      </div>
      <Contents reading={reading} acts={acts.length > 0} beyond={beyond.length > 0} />
      <Conflicts reading={reading} />
      <EmptyFindings reading={reading} />
      {acts.length > 0 ? (
        <>
          <ShortAnswers acts={acts} reading={reading} />
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
          {keys.length > 0 ? (
            <div className={styles.tools}>
              <Button look="secondary" small onClick={() => setOpened(new Set(all ? [] : keys))}>
                {words(all ? 'findings.closeAll' : 'findings.openAll')}
              </Button>
            </div>
          ) : null}
          {acts.map((act, at) => (
            <ActSection key={act.act} act={act} anchor={`act-${at + 1}`} {...lines} />
          ))}
        </>
      ) : null}
      {beyond.length > 0 ? (
        <section aria-labelledby="groups" className={styles.section}>
          <h2 id="groups" tabIndex={-1}>
            {words('findings.beyond.title')}
          </h2>
          <p className={styles.about}>{words('findings.beyond.lead')}</p>
          <CrimeList findings={beyond} place={({ scope }) => cases.placeName(scope)} {...lines} />
        </section>
      ) : null}
      <ByCrime reading={reading} />
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
