'use client';

import { AppLink } from '@/app/components/app-link';
import { usePath, useWords } from '@/app/words/words';
import styles from './working-tools.module.css';

export const TOOLS = [
  'evidence',
  'gaps',
  'argument',
  'compare',
  'what-if',
  'review',
  'law',
  'pictures',
] as const;

/** The screens a practitioner works with beside the questions. */
export function WorkingTools() {
  const words = useWords();
  const path = usePath();
  return (
    <section>
      <h2>{words('tools.title')}</h2>
      <ul className={styles.list}>
        {TOOLS.map((tool) => (
          <li key={tool}>
            <AppLink href={path(`case/${tool}`)}>{words(`tools.names.${tool}`)}</AppLink>
            <p className={styles.hint}>{words(`tools.hints.${tool}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
