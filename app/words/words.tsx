'use client';

import { createContext, type ReactNode, use, useContext, useMemo } from 'react';
import { createTranslator } from 'use-intl/core';
import { type Catalogue, loadCatalogue } from '@/texts/catalogue';
import type { Locale } from '@/texts/locales';

export type Words = ReturnType<typeof createTranslator<Catalogue>>;

type Spoken = { readonly locale: Locale; readonly words: Words };

const SpokenContext = createContext<Spoken | null>(null);

// One promise a language: `use` must be given the same one at every render.
const catalogues = new Map<Locale, Promise<Catalogue>>();

function catalogueOf(locale: Locale): Promise<Catalogue> {
  const known = catalogues.get(locale);
  if (known) return known;
  const loading = loadCatalogue(locale);
  catalogues.set(locale, loading);
  return loading;
}

export function WordsProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const catalogue = use(catalogueOf(locale));
  const spoken = useMemo(
    () => ({ locale, words: createTranslator<Catalogue>({ locale, messages: catalogue }) }),
    [locale, catalogue],
  );
  return <SpokenContext value={spoken}>{children}</SpokenContext>;
}

function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('useWords outside WordsProvider');
  return spoken;
}

/** The words of the page's language: `words('screens.start.title')`. */
export const useWords = (): Words => useSpoken().words;

export const useLocale = (): Locale => useSpoken().locale;

/** An address within the page's language: `path('case/question')` gives `/en/case/question/`. */
export function usePath(): (screen: string) => string {
  const locale = useLocale();
  return useMemo(() => (screen) => `/${locale}/${screen === '' ? '' : `${screen}/`}`, [locale]);
}
