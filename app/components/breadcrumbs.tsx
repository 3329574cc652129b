'use client';

import { useWords } from '@/app/words/words';
import { AppLink } from './app-link';
import styles from './breadcrumbs.module.css';

export type Crumb = { readonly href: string; readonly text: string };

/** The way here. The page itself is not in it: its title follows. */
export function Breadcrumbs({ trail }: { trail: readonly Crumb[] }) {
  const words = useWords();
  return (
    <nav aria-label={words('screens.shell.trail')} className={styles.trail}>
      <ol className={styles.list}>
        {trail.map(({ href, text }) => (
          <li key={href} className={styles.item}>
            <AppLink href={href}>{text}</AppLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
