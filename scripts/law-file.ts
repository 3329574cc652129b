import { createHash } from 'node:crypto';
import type { LawTexts } from '../lib/engine/law-texts';
import type { Law } from '../lib/engine/pack';
import type { Locale } from '../texts/locales';
import { expand, mapTexts, mirror } from '../texts/pseudo';

/**
 * The law in one language as the app downloads it: `{ law, texts }`, under a name that changes with
 * its content. Without the examples, which are for tests and reviewers.
 */
export function lawFile(
  locale: Locale,
  law: Law,
  texts: Readonly<Partial<Record<Locale, LawTexts>>>,
): { readonly name: string; readonly content: string } {
  const content = JSON.stringify({ law: withoutExamples(law), texts: textsIn(locale, texts) });
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return { name: `${locale}.${hash}.json`, content };
}

function withoutExamples(law: Law): Law {
  const packs = law.packs.map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) => ({ ...rule, examples: [] })),
  }));
  return { ...law, packs };
}

function textsIn(locale: Locale, texts: Readonly<Partial<Record<Locale, LawTexts>>>): LawTexts {
  const own = texts[locale];
  if (own) return own;
  if (locale === 'en-XA' && texts.en) return mapTexts(texts.en, expand);
  if (locale === 'ar-XB' && texts.en) return mapTexts(texts.en, mirror);
  throw new Error(`The law has no texts in ${locale}.`);
}
