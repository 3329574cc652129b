'use client';

import { useMemo } from 'react';
import { Breadcrumbs } from '@/app/components/breadcrumbs';
import { ButtonLink, Buttons } from '@/app/components/button';
import { MarginNote, Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { TaskList } from '@/app/components/task-list';
import { useFragment } from '@/app/session/address-bar';
import { useLaw } from '@/app/session/law';
import { useOpenCase } from '@/app/session/session';
import { partName, useStopHref } from '@/app/session/stop-href';
import { usePath, useWords } from '@/app/words/words';
import { actOf, type ListName } from '@/lib/case/read';
import { resolve } from '@/lib/journey/address';
import { type Step, sections, statusOf } from '@/lib/journey/journey';
import { leftOutOf } from '@/lib/journey/left-out';
import { isAbout, placeOf } from '../home/parts-overview';
import { LedAstray } from '../led-astray';
import { UndoNotice } from '../lists/undo-notice';
import { FindingsNote } from '../question/findings-note';
import { LeftOutPages } from './left-out-pages';
import { PartLinks } from './part-links';
import styles from './part-screen.module.css';
import { WhenField } from './when-field';

const lists: readonly ListName[] = ['contexts', 'acts', 'groups'];

/** One act, context or group: what it belongs to, and its questions with their status. */
export function PartScreen() {
  const words = useWords();
  const path = usePath();
  const href = useStopHref();
  const { law, texts } = useLaw();
  const { case: c } = useOpenCase();
  const fragment = useFragment();
  const parts = lists.flatMap((list) =>
    c[list].map(({ id, label }) => ({ list, id, label, at: placeOf(list, id) })),
  );
  const part = resolve(c, fragment, parts, ({ at }) => partName(at));
  const all = useMemo(() => sections(law.vocabulary, c), [law, c]);
  const isLeftOut = (step: Step) => leftOutOf(law.vocabulary, c, step) !== undefined;
  if (!part) return <LedAstray fragment={fragment} />;
  const own = all
    .filter(({ at }) => isAbout(at, part.at))
    .map((section) => ({ ...section, steps: section.steps.filter((step) => !isLeftOut(step)) }))
    .filter(({ steps }) => steps.length > 0);
  const left = all
    .filter(({ at }) => isAbout(at, part.at))
    .flatMap(({ steps }) => steps.filter(isLeftOut));
  const first = own.flatMap(({ steps }) => steps).find((step) => statusOf(step, c) !== 'answered');
  const act = part.list === 'acts' ? actOf(c, part.id) : undefined;
  return (
    <Page
      margin={
        <MarginNote title={words('question.supports.title')}>
          <FindingsNote at={part.at} />
        </MarginNote>
      }
    >
      <Breadcrumbs
        trail={[
          { href: path('case'), text: c.label || words('screens.titles.case') },
          { href: path(`case/${part.list}`), text: words(`caseHome.lists.${part.list}.title`) },
        ]}
      />
      <PageTitle name={part.id} caption={words(`caseHome.lists.${part.list}.one`)}>
        <bdi>{part.label}</bdi>
      </PageTitle>
      {first ? (
        <Buttons>
          <ButtonLink href={href({ kind: 'step', key: first.key, step: first })}>
            {words('caseHome.part.go', { page: texts.pages[first.page]?.title ?? '' })}
          </ButtonLink>
        </Buttons>
      ) : null}
      <UndoNotice />
      {act ? (
        <div className={styles.when}>
          <WhenField key={act.id} act={act} />
        </div>
      ) : null}
      <PartLinks list={part.list} id={part.id} />
      {own.map((section) => (
        <section key={section.key}>
          <h2 className={styles.section}>{texts.sections[section.id]?.title}</h2>
          <TaskList
            tasks={section.steps.map((step) => {
              const status = statusOf(step, c);
              const context = c.contexts.find(({ id }) => id === step.at.context);
              return {
                key: step.key.replaceAll(' ', '-'),
                title: texts.pages[step.page]?.title,
                hint: part.list === 'acts' && context ? <bdi>{context.label}</bdi> : undefined,
                href: href({ kind: 'step', key: step.key, step }),
                status: words(`caseHome.status.${status}`),
                done: status === 'answered',
              };
            })}
          />
        </section>
      ))}
      <LeftOutPages steps={left} />
    </Page>
  );
}
