'use client';

import { useState } from 'react';
import { useWords } from '@/app/words/words';
import type { CitationStyle } from './citation';
import styles from './cite-button.module.css';

/** Copies a citation in one of three styles. The texts are made at build time; nothing is fetched. */
export function CiteButtons({
  of,
  texts,
}: {
  of: string;
  texts: Readonly<Record<CitationStyle, string>>;
}) {
  const words = useWords();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');

  const copy = async (style: CitationStyle) => {
    try {
      await navigator.clipboard.writeText(texts[style]);
      setState('copied');
    } catch {
      setState('failed');
    }
  };

  return (
    <p className={styles.cite}>
      <span>{words('library.cite.copy')}: </span>
      {(['icc', 'oscola', 'bluebook'] as const).map((style) => (
        <button
          key={style}
          type="button"
          className={styles.button}
          aria-label={words('library.cite.copyOf', {
            source: of,
            style: words(`library.cite.style.${style}`),
          })}
          onClick={() => copy(style)}
        >
          {words(`library.cite.style.${style}`)}
        </button>
      ))}
      <span role="status" className={styles.state}>
        {state === 'idle' ? '' : words(`library.cite.${state}`)}
      </span>
    </p>
  );
}
