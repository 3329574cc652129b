'use client';

import { JumpLink } from '@/app/components/jump-link';
import type { Reading } from '../use-reading';
import styles from './findings.module.css';

/** What stands on the page, by the headings that it has. */
export function Contents({ reading, beyond }: { reading: Reading; beyond: boolean }) {
  const { words, cases } = reading;
  const lines = [
    ...reading.case.acts.map(({ id }, at) => [`act-${at + 1}`, cases.placeName({ act: id })]),
    ...(beyond ? [['groups', words('findings.beyond.title')]] : []),
    ['first', words('findings.first.title')],
    ['flags', words('findings.flags.title')],
  ] as const;
  return (
    <nav aria-label={words('findings.contents')} className={styles.contents}>
      <ul>
        {lines.map(([anchor, title]) => (
          <li key={anchor}>
            <JumpLink to={anchor}>{title}</JumpLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
