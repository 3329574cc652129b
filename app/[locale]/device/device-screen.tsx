'use client';

import { ButtonLink, Buttons } from '@/app/components/button';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { useSession } from '@/app/session/session';
import { usePath, useWords } from '@/app/words/words';
import { ChangePassphrase } from './change-passphrase';
import { CheckStore } from './check-store';
import { Choices } from './choices';
import styles from './device-screen.module.css';
import { Drill } from './drill';
import { EraseStore } from './erase-store';
import { Lasting } from './lasting';
import { Offline } from './offline';

/** How work is kept on this device, and every way to change that. */
export function DeviceScreen() {
  const words = useWords();
  const path = usePath();
  const { phase } = useSession();
  return (
    <Page>
      <PageTitle lead={words('keeping.device.lead')}>{words('screens.titles.device')}</PageTitle>
      <div className={styles.parts}>
        <Lasting />
        <Offline />
        {phase === 'locked' ? (
          <section>
            <p>{words('keeping.device.locked')}</p>
            <Buttons>
              <ButtonLink href={`${path('unlock')}#device`} look="secondary">
                {words('keeping.device.unlock')}
              </ButtonLink>
            </Buttons>
          </section>
        ) : null}
        {phase === 'vault' ? (
          <>
            <Choices />
            <ChangePassphrase />
            <CheckStore />
          </>
        ) : null}
        <Drill />
        {phase === 'vault' ? <EraseStore /> : null}
      </div>
    </Page>
  );
}
