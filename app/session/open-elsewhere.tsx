'use client';

import { Button, Buttons } from '@/app/components/button';
import { Notice } from '@/app/components/notice';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { usePath, useWords } from '@/app/words/words';
import { useGo } from './address-bar';
import { useSession } from './session';

/** What a second tab says of a case: only one tab can change it, and it need not be the first. */
export function OpenElsewhere() {
  const words = useWords();
  const path = usePath();
  const go = useGo();
  const { hold, takeOver, justRead, closeCase } = useSession();
  const taken = hold === 'taken';
  return (
    <Page>
      <PageTitle lead={words(taken ? 'keeping.elsewhere.takenText' : 'keeping.elsewhere.text')}>
        {words(taken ? 'keeping.elsewhere.taken' : 'keeping.elsewhere.title')}
      </PageTitle>
      <p>{words('keeping.elsewhere.takeOverText')}</p>
      <Buttons>
        <Button onClick={takeOver}>{words('keeping.elsewhere.takeOver')}</Button>
        <Button look="secondary" onClick={justRead}>
          {words('keeping.elsewhere.read')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            closeCase();
            go.push(path('case'));
          }}
        >
          {words('keeping.elsewhere.other')}
        </Button>
      </Buttons>
    </Page>
  );
}

/** Stands over every screen of a case that is only read. */
export function ReadingNotice() {
  const words = useWords();
  const { takeOver } = useSession();
  return (
    <Page>
      <Notice tone="caution" live>
        <p>{words('keeping.elsewhere.reading')}</p>
        <Buttons>
          <Button look="secondary" small onClick={takeOver}>
            {words('keeping.elsewhere.takeOver')}
          </Button>
        </Buttons>
      </Notice>
    </Page>
  );
}
