'use client';

import type { ReactNode } from 'react';
import { ExitButton } from '@/app/session/exit';
import { SaveStatus } from '@/app/session/save-status';
import { usePath, useWords } from '@/app/words/words';
import { AppLink } from './app-link';
import styles from './shell.module.css';

/** What stands on every screen: the bar, the page, and at the foot help in the same place. */
export function Shell({ children }: { children: ReactNode }) {
  const words = useWords();
  const path = usePath();
  return (
    <>
      <a
        className={styles.skip}
        href="#content"
        onClick={(event) => {
          // The fragment carries addresses, so the link only moves focus.
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {words('screens.shell.skip')}
      </a>
      <header className={styles.bar}>
        <div className={styles.inner}>
          <AppLink href={path('')} className={styles.brand}>
            {words('product.name')}
          </AppLink>
          <SaveStatus />
          <ExitButton />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <noscript>
          <p className={styles.noScript}>{words('screens.shell.noScript')}</p>
        </noscript>
        {children}
      </main>
      <footer className={styles.foot}>
        <div className={styles.footInner}>
          <nav aria-label={words('screens.shell.footer')} className={styles.help}>
            <AppLink href={path('safety')}>{words('screens.shell.safety')}</AppLink>
            <AppLink href={path('library')}>{words('screens.shell.library')}</AppLink>
          </nav>
          <p className={styles.independent}>{words('screens.shell.independent')}</p>
        </div>
      </footer>
    </>
  );
}
