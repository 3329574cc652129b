'use client';

import { Breadcrumbs } from '@/app/components/breadcrumbs';
import { ButtonLink, Buttons } from '@/app/components/button';
import { MarginNote, Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { usePath, useWords } from '@/app/words/words';
import { AboutPart } from './about-part';
import { Checks } from './checks';
import { EndingPart } from './ending-part';
import type { PartProps } from './part-props';
import { type Part, partOf, partsOf, partTitle } from './parts';
import { PartsPart } from './parts-part';
import { Preview } from './preview';
import { RoundPart } from './round-part';
import { TaskPart } from './task-part';
import { useChecks } from './use-checks';
import { VariationPart } from './variation-part';

/** One part of a draft: its form, and beside it what participants will see and what the checks say. */
export function PartScreen({ draft, part, change }: PartProps & { part: Part }) {
  const words = useWords();
  const path = usePath();
  const points = useChecks(draft);
  const here = `${path('exercise/write')}#${draft.id}`;
  const parts = partsOf(draft);
  const next = parts[parts.findIndex((one) => one.path === part.path) + 1];
  return (
    <Page
      margin={
        <>
          <MarginNote title={words('author.preview.title')}>
            <Preview draft={draft} part={part} />
          </MarginNote>
          <MarginNote title={words('author.checks.here')}>
            <Checks
              draft={draft}
              points={points?.filter(({ at }) => partOf(draft, at)?.path === part.path)}
            />
          </MarginNote>
        </>
      }
    >
      <Breadcrumbs
        trail={[
          { href: path('exercise/write'), text: words('author.title') },
          { href: here, text: draft.title || words('author.untitled') },
        ]}
      />
      <PageTitle name={`${draft.id} ${part.path}`}>{partTitle(words, part)}</PageTitle>
      <PartForm draft={draft} part={part} change={change} />
      <Buttons>
        {next ? (
          <ButtonLink href={`${here}/${next.path}`}>{partTitle(words, next)}</ButtonLink>
        ) : null}
        <ButtonLink href={here} look="secondary">
          {words('author.outline.title')}
        </ButtonLink>
      </Buttons>
    </Page>
  );
}

function PartForm({ draft, part, change }: PartProps & { part: Part }) {
  switch (part.is) {
    case 'about':
      return <AboutPart draft={draft} change={change} />;
    case 'parts':
      return <PartsPart draft={draft} change={change} />;
    case 'round':
      return <RoundPart draft={draft} change={change} n={part.round} />;
    case 'task':
      return <TaskPart draft={draft} change={change} round={part.round} task={part.task} />;
    case 'variation':
      return <VariationPart draft={draft} change={change} n={part.variation} />;
    case 'ending':
      return <EndingPart draft={draft} change={change} />;
  }
}
