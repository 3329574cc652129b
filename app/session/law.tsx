'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { Opening } from '@/app/components/opening';
import { useLocale, useWords } from '@/app/words/words';
import { type LoadedLaw, loadLaw } from './load-law';

const LawContext = createContext<LoadedLaw | null>(null);

/** Draws what is inside once the law of this language is there. */
export function WithLaw({ children }: { children: ReactNode }) {
  const words = useWords();
  const locale = useLocale();
  const [law, setLaw] = useState<LoadedLaw | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    loadLaw(locale).then(
      (loaded) => current && setLaw(loaded),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [locale]);
  if (law) return <LawContext value={law}>{children}</LawContext>;
  const why = { title: words('screens.law.failed'), text: words('screens.law.failedText') };
  return <Opening failed={failed ? why : undefined} />;
}

/** The law and its texts; only inside `WithLaw`. */
export function useLaw(): LoadedLaw {
  const law = useContext(LawContext);
  if (!law) throw new Error('useLaw outside WithLaw');
  return law;
}
