'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { Page } from '@/app/components/page-layout';
import { Waiting } from '@/app/components/waiting';
import { useLocale, usePath, useWords } from '@/app/words/words';
import { currentFragment, useGo } from './address-bar';
import { AssessmentProvider } from './assessment';
import { WithLaw } from './law';
import styles from './needs-case.module.css';
import { OpenElsewhere, ReadingNotice } from './open-elsewhere';
import { useSession } from './session';
import { isOpen } from './session-state';

/**
 * Draws a screen of the case once one is open. While it is locked the person is led to the unlock
 * page, which knows from its own fragment (kind of screen, opaque ids) where to return.
 */
export function NeedsCase({ children, orList = false }: { children: ReactNode; orList?: boolean }) {
  const words = useWords();
  const path = usePath();
  const locale = useLocale();
  const pathname = usePathname();
  const go = useGo();
  const { phase, case: open, hold } = useSession();
  const allowed = isOpen(phase) && (open !== null || orList);
  useEffect(() => {
    if (phase === 'checking' || phase === 'locking' || allowed) return;
    if (isOpen(phase)) {
      go.replace(path('case'));
      return;
    }
    const screen = pathname.replace(`/${locale}/`, '').replace(/\/$/, '');
    const fragment = currentFragment();
    go.replace(`${path('unlock')}#${screen}${fragment ? `~${fragment}` : ''}`);
  }, [phase, allowed, go, path, locale, pathname]);
  if (!allowed || (open && hold === 'asking')) {
    return (
      <Waiting>
        <Page>
          <p>{words(phase === 'locking' ? 'screens.shell.locking' : 'screens.shell.opening')}</p>
        </Page>
      </Waiting>
    );
  }
  if (open && (hold === 'elsewhere' || hold === 'taken')) return <OpenElsewhere />;
  const screens = <AssessmentProvider>{children}</AssessmentProvider>;
  return (
    <WithLaw>
      {open && hold === 'reading' ? (
        <>
          <ReadingNotice />
          <fieldset disabled className={styles.reading}>
            {screens}
          </fieldset>
        </>
      ) : (
        screens
      )}
    </WithLaw>
  );
}
