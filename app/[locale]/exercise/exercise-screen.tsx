'use client';

import { ButtonLink, Buttons } from '@/app/components/button';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { usePath, useWords } from '@/app/words/words';

export function ExerciseScreen() {
  const words = useWords();
  const path = usePath();
  return (
    <Page>
      <PageTitle>{words('exercise.title')}</PageTitle>
      <p>{words('exercise.text')}</p>
      <p>{words('exercise.meanwhile')}</p>
      <Buttons>
        <ButtonLink href={path('case')} look="secondary">
          {words('exercise.action')}
        </ButtonLink>
      </Buttons>
    </Page>
  );
}
