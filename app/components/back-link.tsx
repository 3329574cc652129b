'use client';

import { useWords } from '@/app/words/words';
import { AppLink } from './app-link';
import styles from './back-link.module.css';

export function BackLink({ href, children }: { href: string; children?: string }) {
  const words = useWords();
  return (
    <nav className={styles.back} aria-label={words('screens.shell.back')}>
      <AppLink href={href} className={styles.link}>
        <svg className={styles.arrow} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M8 1.5 3.5 6 8 10.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        {children ?? words('screens.shell.back')}
      </AppLink>
    </nav>
  );
}
