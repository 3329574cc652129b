/**
 * The languages of the interface. Adding one is a row here, a folder of texts and a row in
 * `texts/catalogue.ts`; the compiler then names every text that is missing.
 *
 * The two pseudo-locales exist in the test build only (`scripts/build.mjs --pseudo`): `en-XA` is
 * English made longer and accented, `ar-XB` is English in Arabic letters, right to left.
 */

export type Locale = 'en' | 'en-XA' | 'ar-XB';

export type LocaleInfo = {
  readonly tag: Locale;
  readonly direction: 'ltr' | 'rtl';
  /** The language's name in that language. */
  readonly name: string;
};

export const defaultLocale: Locale = 'en';

const published: readonly LocaleInfo[] = [{ tag: 'en', direction: 'ltr', name: 'English' }];

const pseudo: readonly LocaleInfo[] = [
  { tag: 'en-XA', direction: 'ltr', name: '[Éñĝļîšĥ]' },
  { tag: 'ar-XB', direction: 'rtl', name: 'ENGLISH (right to left)' },
];

/** Next replaces the variable at build time, so the published build carries no pseudo-locale. */
export const withPseudoLocales = process.env.INDICIA_PSEUDO === '1';

export const locales: readonly LocaleInfo[] = withPseudoLocales
  ? [...published, ...pseudo]
  : published;

/** The locale of an address's first segment, or `undefined` where there is none such. */
export function findLocale(tag: string): LocaleInfo | undefined {
  return locales.find((locale) => locale.tag === tag);
}
