'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { Page } from '@/app/components/page-layout';
import { useLocale, usePath, useWords } from '@/app/words/words';
import { currentFragment, useGo } from './address-bar';
import { AssessmentProvider } from './assessment';
import { WithLaw } from './law';
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
  const { phase, case: open } = useSession();
  const allowed = isOpen(phase) && (open !== null || orList);
  useEffect(() => {
    if (phase === 'checking' || allowed) return;
    if (isOpen(phase)) {
      go.replace(path('case'));
      return;
    }
    const screen = pathname.replace(`/${locale}/`, '').replace(/\/$/, '');
    const fragment = currentFragment();
    go.replace(`${path('unlock')}#${screen}${fragment ? `~${fragment}` : ''}`);
  }, [phase, allowed, go, path, locale, pathname]);
  if (!allowed) {
    return (
      <Page>
        <p>{words('screens.shell.opening')}</p>
      </Page>
    );
  }
  return (
    <WithLaw>
      <AssessmentProvider>{children}</AssessmentProvider>
    </WithLaw>
  );
}
