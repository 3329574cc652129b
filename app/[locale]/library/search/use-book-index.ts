import { useCallback, useRef, useState } from 'react';
import type { BookIndex } from './book-index';

/**
 * The index of the book, with the program that reads it: neither is fetched before somebody means to
 * search. A failed download may be tried again by typing on.
 */
export function useBookIndex(locale: string) {
  const [index, setIndex] = useState<BookIndex>();
  const [failed, setFailed] = useState(false);
  const loading = useRef(false);

  const load = useCallback(async () => {
    if (loading.current) return;
    loading.current = true;
    setFailed(false);
    try {
      const [{ readIndex }, json] = await Promise.all([import('./book-index'), fetchIndex(locale)]);
      setIndex(readIndex(json));
    } catch {
      loading.current = false;
      setFailed(true);
    }
  }, [locale]);
  return { index, failed, load };
}

async function fetchIndex(locale: string): Promise<string> {
  const response = await fetch(`/${locale}/library/search.json`);
  if (!response.ok) throw new Error(`the index could not be loaded: ${response.status}`);
  return response.text();
}
