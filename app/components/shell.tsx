'use client';

import type { ReactNode } from 'react';
import { AutoLock } from '@/app/session/auto-lock';
import { ExitButton, useExit } from '@/app/session/exit';
import { SaveStatus } from '@/app/session/save-status';
import { WithUpdates } from '@/app/session/update-notice';
import { usePath, useWords } from '@/app/words/words';
import { AppLink } from './app-link';
import styles from './shell.module.css';

/** Where a screen of the case puts the way to everything else in it. */
export const FIND_SLOT = 'find-slot';

/** What stands on every screen: the bar, the page, and at the foot help in the same place. */
export function Shell({ children }: { children: ReactNode }) {
  const words = useWords();
  const path = usePath();
  const exit = useExit();
  return (
    <>
      {/* Buttons, not links to a fragment: the fragment carries addresses. */}
      <div className={styles.skips}>
        <button
          type="button"
          className={styles.skip}
          onClick={() => document.getElementById('content')?.focus()}
        >
          {words('screens.shell.skip')}
        </button>
        <button type="button" className={styles.skip} onClick={exit}>
          {words('screens.shell.skipExit')}
        </button>
      </div>
      <header className={styles.bar}>
        <div className={styles.inner}>
          <AppLink href={path('')} className={styles.brand}>
            {words('product.name')}
          </AppLink>
          <div id={FIND_SLOT} />
          <SaveStatus />
          <ExitButton />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <noscript>
          <p className={styles.noScript}>{words('screens.shell.noScript')}</p>
        </noscript>
        <WithUpdates>{children}</WithUpdates>
      </main>
      <AutoLock />
      <footer className={styles.foot}>
        <div className={styles.footInner}>
          <nav aria-label={words('screens.shell.footer')} className={styles.help}>
            <AppLink href={path('safety')}>{words('screens.shell.safety')}</AppLink>
            <AppLink href={path('device')}>{words('screens.shell.device')}</AppLink>
            <AppLink href={path('library')}>{words('screens.shell.library')}</AppLink>
          </nav>
          <p className={styles.independent}>{words('screens.shell.independent')}</p>
        </div>
      </footer>
    </>
  );
}
