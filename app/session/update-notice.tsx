'use client';

import { type ReactNode, useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { Notice } from '@/app/components/notice';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { useWords } from '@/app/words/words';
import { type Update, useOffline } from './offline';

/**
 * Says that a new version waits. It is never forced on anybody, least of all while a case is open. While the
 * page changes to it nothing else can be begun: what was begun would end with the page.
 */
export function WithUpdates({ children }: { children: ReactNode }) {
  const { update } = useOffline();
  const words = useWords();
  if (update?.is === 'changing') {
    return (
      <Page>
        <div role="status">
          <PageTitle lead={words('keeping.update.changing.text')}>
            {words('keeping.update.changing.title')}
          </PageTitle>
        </div>
      </Page>
    );
  }
  return (
    <>
      {update ? <UpdateNotice update={update} /> : null}
      {children}
    </>
  );
}

function UpdateNotice({ update }: { update: Update }) {
  const words = useWords();
  const [later, setLater] = useState<Update['is']>();
  if (later === update.is) return null;
  if (update.is === 'asking' || update.is === 'changing') {
    return (
      <Page>
        <Notice live>
          <p>{words(`keeping.update.${update.is}.text`)}</p>
        </Notice>
      </Page>
    );
  }
  const use = update.is === 'replaced' ? () => window.location.reload() : update.use;
  return (
    <Page>
      <Notice title={words(`keeping.update.${update.is}.title`)} live>
        <p>{words(`keeping.update.${update.is}.text`)}</p>
        {use ? null : <p>{words('keeping.update.open')}</p>}
        <Buttons>
          {use ? (
            <Button small onClick={use}>
              {words(`keeping.update.${update.is}.action`)}
            </Button>
          ) : null}
          <Button look="quiet" small onClick={() => setLater(update.is)}>
            {words('keeping.update.later')}
          </Button>
        </Buttons>
      </Notice>
    </Page>
  );
}
