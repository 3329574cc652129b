import type { Metadata } from 'next';
import { type Catalogue, loadCatalogue } from '@/texts/catalogue';
import { defaultLocale, findLocale } from '@/texts/locales';

export type LocaleParams = { readonly params: Promise<{ locale: string }> };

/** Titles are neutral: the product's name and the kind of screen, never a case, an act or a question. */
export function screenTitle(screen: keyof Catalogue['screens']['titles']) {
  return async ({ params }: LocaleParams): Promise<Metadata> => {
    const { locale } = await params;
    const words = await loadCatalogue(findLocale(locale)?.tag ?? defaultLocale);
    return { title: `${words.screens.titles[screen]} – ${words.product.name}` };
  };
}
