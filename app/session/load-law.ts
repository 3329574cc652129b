import manifest from '@/app/generated/law-manifest.json';
import type { LawTexts } from '@/lib/engine/law-texts';
import type { Law } from '@/lib/engine/pack';
import type { Locale } from '@/texts/locales';

export type LoadedLaw = { readonly law: Law; readonly texts: LawTexts };

const loading = new Map<Locale, Promise<LoadedLaw>>();

/** The law of one language, fetched once: our own file, named by the hash of its content. */
export function loadLaw(locale: Locale): Promise<LoadedLaw> {
  const known = loading.get(locale);
  if (known) return known;
  const fetched = fetchLaw(locale);
  loading.set(locale, fetched);
  // A failed download may be tried again by opening the page once more.
  fetched.catch(() => loading.delete(locale));
  return fetched;
}

async function fetchLaw(locale: Locale): Promise<LoadedLaw> {
  const names: Readonly<Record<string, string>> = manifest;
  const address = names[locale];
  if (!address) throw new Error(`No law was built for ${locale}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The law could not be loaded: ${response.status}`);
  return response.json();
}
