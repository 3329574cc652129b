'use client';

import { useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { Notice } from '@/app/components/notice';
import { Page } from '@/app/components/page-layout';
import { useWords } from '@/app/words/words';
import { useOffline } from './offline';

/** Says that a new version waits. It is never forced on anybody, least of all while a case is open. */
export function UpdateNotice() {
  const words = useWords();
  const { update } = useOffline();
  const [later, setLater] = useState(false);
  if (!update || later) return null;
  return (
    <Page>
      <Notice title={words('keeping.update.title')} live>
        <p>{words('keeping.update.text')}</p>
        {update.use ? null : <p>{words('keeping.update.open')}</p>}
        <Buttons>
          {update.use ? (
            <Button small onClick={update.use}>
              {words('keeping.update.action')}
            </Button>
          ) : null}
          <Button look="quiet" small onClick={() => setLater(true)}>
            {words('keeping.update.later')}
          </Button>
        </Buttons>
      </Notice>
    </Page>
  );
}
