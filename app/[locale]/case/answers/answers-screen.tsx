'use client';

import { useMemo, useState } from 'react';
import { BackLink } from '@/app/components/back-link';
import { Button, ButtonLink, Buttons } from '@/app/components/button';
import { EmptyState } from '@/app/components/empty-state';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { useLaw } from '@/app/session/law';
import { useOpensQuestions } from '@/app/session/opened-from';
import { useOpenCase } from '@/app/session/session';
import { useStopHref } from '@/app/session/stop-href';
import { usePath, useWords } from '@/app/words/words';
import { type Section, sections } from '@/lib/journey/journey';
import { previousStop, stops } from '@/lib/journey/stops';
import { ActAnswers } from './act-answers';
import { SectionAnswers } from './section-answers';
import { isShown, SHOWN, type Shown } from './shown-answers';

/** Every answer as it stands, with the way to change it; what was not asked says so. */
export function AnswersScreen() {
  const words = useWords();
  const path = usePath();
  const href = useStopHref();
  const { law } = useLaw();
  const { case: c } = useOpenCase();
  const [shown, setShown] = useState<Shown>('all');
  useOpensQuestions('answers');
  const { route, all } = useMemo(
    () => ({ route: stops(law.vocabulary, c), all: sections(law.vocabulary, c) }),
    [law, c],
  );
  const previous = previousStop(route, 'check');
  const found = all.flatMap((section) => {
    const steps = section.steps.filter(({ facts, at }) =>
      facts.some((fact) => isShown(shown, c, at, fact)),
    );
    return steps.length > 0 ? [{ ...section, steps }] : [];
  });
  const folded = c.acts.length > 1;
  const firstAct = Math.max(
    0,
    found.findIndex(({ at }) => at.act !== undefined),
  );
  return (
    <Page>
      <BackLink href={previous ? href(previous) : path('case')} />
      <PageTitle lead={words('answers.lead')}>{words('answers.title')}</PageTitle>
      <Buttons>
        {SHOWN.map((one) => (
          <Button
            key={one}
            look={one === shown ? 'primary' : 'secondary'}
            small
            aria-pressed={one === shown}
            onClick={() => setShown(one)}
          >
            {words(`answers.show.${one}`)}
          </Button>
        ))}
        <Button look="quiet" title={words('answers.printHint')} onClick={() => window.print()}>
          {words('answers.print')}
        </Button>
      </Buttons>
      {found.length === 0 ? <EmptyState>{words(`answers.empty.${shown}`)}</EmptyState> : null}
      {folded ? (
        <>
          <Sections sections={found.slice(0, firstAct)} shown={shown} />
          <ActAnswers found={found} all={all} shown={shown} />
          <Sections sections={found.slice(firstAct).filter(({ at }) => !at.act)} shown={shown} />
        </>
      ) : (
        <Sections sections={found} shown={shown} />
      )}
      <Buttons>
        <ButtonLink href={path('case/findings')}>{words('answers.continue')}</ButtonLink>
        <ButtonLink href={path('case')} look="secondary">
          {words('question.saveAndReturn')}
        </ButtonLink>
      </Buttons>
    </Page>
  );
}

const Sections = ({ sections: some, shown }: { sections: readonly Section[]; shown: Shown }) =>
  some.map((section) => <SectionAnswers key={section.key} section={section} shown={shown} />);
