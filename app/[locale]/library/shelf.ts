import { cache } from 'react';
import { createTranslator } from 'use-intl/core';
import type { LawTexts } from '@/lib/engine/law-texts';
import { indexLaw } from '@/lib/memo/law-index';
import { law } from '@/rules/law';
import { lawTexts } from '@/rules/law-texts';
import { type Catalogue, loadCatalogue } from '@/texts/catalogue';
import type { Locale } from '@/texts/locales';
import { defaultLocale, findLocale } from '@/texts/locales';
import { expand, mapTexts, mirror } from '@/texts/pseudo';
import { libraryLinks } from './links';
import { uses } from './uses';

/** What a page of the library is drawn from, at build time. */
export type Shelf = Awaited<ReturnType<typeof shelf>>;

export const shelf = cache(async (tag: string) => {
  const locale = findLocale(tag)?.tag ?? defaultLocale;
  const messages = await loadCatalogue(locale);
  return {
    locale,
    words: createTranslator<Catalogue>({ locale, messages }),
    law: indexLaw(law, textsIn(locale)),
    uses: uses(law),
    to: libraryLinks(locale, law),
  };
});

/** The pseudo-locales are functions over English, as in the law that the client loads. */
function textsIn(locale: Locale): LawTexts {
  if (locale === 'en-XA') return mapTexts(lawTexts.en, expand);
  if (locale === 'ar-XB') return mapTexts(lawTexts.en, mirror);
  return lawTexts[locale];
}
