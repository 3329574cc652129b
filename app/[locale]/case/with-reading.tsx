'use client';

import type { ReactNode } from 'react';
import { Notice } from '@/app/components/notice';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { Waiting } from '@/app/components/waiting';
import { useAssessment } from '@/app/session/assessment';
import { useWords } from '@/app/words/words';
import { type Reading, useReading } from './use-reading';

/** Draws a screen once the engine has read the case; until then says what is being done. */
export function WithReading({
  title,
  children,
}: {
  title: string;
  children: (reading: Reading) => ReactNode;
}) {
  const words = useWords();
  const reading = useReading();
  const { failed } = useAssessment();
  if (reading) return children(reading);
  return (
    <Waiting>
      <Page>
        <PageTitle>{title}</PageTitle>
        {failed ? (
          <Notice title={words('findings.failed.title')} live>
            <p>{words('findings.failed.text')}</p>
          </Notice>
        ) : (
          <p role="status">{words('findings.working')}</p>
        )}
      </Page>
    </Waiting>
  );
}
