'use client';

import { useEffect, useState } from 'react';
import { loadLaw } from '@/app/session/load-law';
import { useLocale } from '@/app/words/words';
import type { Column } from '@/lib/exercise/scenario';

/** "Source, place" for a reference. The law is fetched for it when a model answer is shown, not before. */
export function useReferenceText(): (reference: Column['references'][number]) => string {
  const locale = useLocale();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let current = true;
    loadLaw(locale).then(
      ({ law }) =>
        current && setNames(new Map(law.sources.map(({ id, short }) => [id, short] as const))),
      // Without it the source stands under its id, which can be looked up in the library.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [locale]);
  return (reference) => {
    if (!('source' in reference)) return reference.title;
    const name = names.get(reference.source) ?? reference.source;
    return reference.pinpoint === null ? name : `${name}, ${reference.pinpoint}`;
  };
}
