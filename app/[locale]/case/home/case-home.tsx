'use client';

import { useMemo } from 'react';
import { Breadcrumbs } from '@/app/components/breadcrumbs';
import { ButtonLink } from '@/app/components/button';
import { Notice } from '@/app/components/notice';
import { MarginNote, Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { TaskList } from '@/app/components/task-list';
import { useFragment } from '@/app/session/address-bar';
import { useOpenQuestions } from '@/app/session/assessment';
import { useLaw } from '@/app/session/law';
import { useOpensQuestions } from '@/app/session/opened-from';
import { useOpenCase } from '@/app/session/session';
import { usePath, useWords } from '@/app/words/words';
import { gatesPassed, nameOf, sections } from '@/lib/journey/journey';
import { GATE } from '@/lib/journey/path';
import { stops, suggest } from '@/lib/journey/stops';
import { ASTRAY } from '../led-astray';
import { UndoNotice } from '../lists/undo-notice';
import { FindingsNote } from '../question/findings-note';
import styles from './case-home.module.css';
import { DecidesMost } from './decides-most';
import { KeepCase } from './keep-case';
import { NextNote } from './next-note';
import { OrderOfEvents } from './order-of-events';
import { PartsOverview } from './parts-overview';
import { StepsSection } from './steps-section';
import { WorkingTools } from './working-tools';

/** Where the case stands: what to do next and why, each part with its honest status, and the results. */
export function CaseHome() {
  useOpensQuestions('case');
  const words = useWords();
  const path = usePath();
  const { law } = useLaw();
  const { case: c } = useOpenCase();
  const { questions } = useOpenQuestions();
  const fragment = useFragment();
  const { route, all } = useMemo(
    () => ({ route: stops(law.vocabulary, c), all: sections(law.vocabulary, c) }),
    [law, c],
  );
  const next = useMemo(() => suggest(route, c, questions ?? undefined), [route, c, questions]);
  const passed = gatesPassed(all, c);
  const gate = all.find(({ id }) => id === GATE);
  const wholeCase = all.filter(({ id, at }) => id !== GATE && nameOf(at) === '');
  const results = ['answers', 'findings', 'charges', 'memo'] as const;
  return (
    <Page
      margin={
        <MarginNote title={words('question.supports.title')}>
          <FindingsNote />
        </MarginNote>
      }
    >
      <Breadcrumbs trail={[{ href: path(''), text: words('screens.titles.start') }]} />
      <PageTitle>
        <bdi>{c.label || words('screens.titles.case')}</bdi>
      </PageTitle>
      {fragment === ASTRAY ? (
        <Notice live>
          <p>{words('caseHome.astray')}</p>
        </Notice>
      ) : null}
      <UndoNotice />
      <div className={styles.first}>
        <NextNote suggestion={next} />
        {passed && c.acts.length > 0 ? <DecidesMost route={route} /> : null}
      </div>
      {gate && !passed ? <StepsSection title={words('caseHome.start')} steps={gate.steps} /> : null}
      <OrderOfEvents />
      {(['contexts', 'acts', 'groups'] as const).map((list) => (
        <section key={list}>
          <h2>{words(`caseHome.lists.${list}.title`)}</h2>
          <PartsOverview list={list} sections={all} blocked={!passed} />
          <p className={styles.change}>
            <ButtonLink href={path(`case/${list}`)} look="quiet">
              {words(`caseHome.lists.${list}.change`)}
            </ButtonLink>
          </p>
        </section>
      ))}
      {passed ? (
        <StepsSection
          title={words('caseHome.whole')}
          steps={wholeCase.flatMap(({ steps }) => steps)}
        />
      ) : null}
      <section>
        <h2>{words('caseHome.results.title')}</h2>
        <div className={styles.list}>
          <TaskList
            tasks={results.map((result) => ({
              key: result,
              title: words(`caseHome.results.${result}`),
              hint: result === 'answers' ? undefined : words(`caseHome.results.${result}Hint`),
              href: path(`case/${result}`),
              status: '',
              done: true,
            }))}
          />
        </div>
      </section>
      <WorkingTools />
      {gate && passed ? (
        <StepsSection title={words('caseHome.start')} steps={gate.steps} folded />
      ) : null}
      <KeepCase />
    </Page>
  );
}
