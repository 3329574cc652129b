'use client';

import { lazy, Suspense } from 'react';
import { AppLink } from '@/app/components/app-link';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { useFragment } from '@/app/session/address-bar';
import { usePath, useWords } from '@/app/words/words';
import { DraftsList, Kept } from './drafts-list';
import { partAt } from './parts';
import { useDrafts } from './use-drafts';

/** The forms with the questions they borrow: who only looks at the list need not load them. */
const Outline = lazy(async () => ({ default: (await import('./outline')).Outline }));
const PartScreen = lazy(async () => ({ default: (await import('./part-screen')).PartScreen }));

/** The list of drafts; one draft as an outline; or one of its parts. The fragment says which. */
export function WriteScreen() {
  const [id = '', ...rest] = useFragment().split('/');
  const { drafts, kept, unread, keep, remove } = useDrafts();
  if (id === '') return <DraftsList drafts={drafts} kept={kept} unread={unread} keep={keep} />;
  const draft = drafts.find((one) => one.id === id);
  if (!draft) return <Gone reading={kept === 'reading'} />;
  const part = partAt(draft, rest.join('/'));
  return (
    <Suspense>
      {part ? (
        <PartScreen key={`${id} ${part.path}`} draft={draft} part={part} change={keep} />
      ) : (
        <Outline key={id} draft={draft} kept={kept} change={keep} remove={remove} />
      )}
    </Suspense>
  );
}

function Gone({ reading }: { reading: boolean }) {
  const words = useWords();
  const path = usePath();
  return (
    <Page>
      <PageTitle>{words(reading ? 'screens.shell.opening' : 'author.gone.title')}</PageTitle>
      <p>{words('author.gone.text')}</p>
      {reading ? null : <Kept kept="tab" unread={0} />}
      <p>
        <AppLink href={path('exercise/write')}>{words('author.gone.list')}</AppLink>
      </p>
    </Page>
  );
}
