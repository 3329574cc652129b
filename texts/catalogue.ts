import type { en } from './en/catalogue';
import type { Locale } from './locales';

/** The shape that every language fills: typeof English, with any sentence in place of the English one. */
export type Catalogue = Words<typeof en>;

type Words<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Words<Tree[Key]>;
};

/**
 * The words of one language. Each language is its own chunk, so a reader downloads one.
 * A language is added here as `fr: async () => (await import('./fr/catalogue')).fr`, with
 * `export const fr: Catalogue` in that file: a missing text then does not compile.
 */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  const { en } = await import('./en/catalogue');
  if (process.env.INDICIA_PSEUDO === '1' && locale !== 'en') {
    const { expand, mapTexts, mirror } = await import('./pseudo');
    return mapTexts<Catalogue>(en, locale === 'ar-XB' ? mirror : expand);
  }
  return en;
}
