'use client';

import { ButtonLink, Buttons } from '@/app/components/button';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { useStopHref } from '@/app/session/stop-href';
import { useWords } from '@/app/words/words';
import type { Stop } from '@/lib/journey/stops';

/** The only steps that block come first; here is the way to them. */
export function GateNotice({ path }: { path: readonly Stop[] }) {
  const words = useWords();
  const href = useStopHref();
  const [first] = path;
  return (
    <Page>
      <PageTitle lead={words('question.gate.text')}>{words('question.gate.title')}</PageTitle>
      {first ? (
        <Buttons>
          <ButtonLink href={href(first)}>{words('question.gate.action')}</ButtonLink>
        </Buttons>
      ) : null}
    </Page>
  );
}
