import { loadLaw } from '@/app/session/load-law';
import type { Words } from '@/app/words/words';
import type { PaperVoice } from '@/lib/exercise/paper/words';
import { dateInWords } from '@/lib/memo/date-in-words';
import { findLocale, type Locale } from '@/texts/locales';

/** What documents of an exercise need to speak the language of the page, dated today on this device. */
export async function paperVoice(words: Words, locale: Locale): Promise<PaperVoice> {
  const { law, texts } = await loadLaw(locale);
  const date = today();
  return {
    locale,
    direction: findLocale(locale)?.direction ?? 'ltr',
    say: (key, values) => words(key, values),
    date,
    dateInWords: dateInWords((key, values) => words(key, values), date),
    page: words('memo.furniture.page', { page: '{page}', pages: '{pages}' }),
    contents: words('memo.furniture.contents'),
    sourceName: (id) => law.sources.find((source) => source.id === id)?.short ?? id,
    findingName: (id) => texts.rules[id]?.short ?? id,
  };
}

/** The day as this device has it, not as Greenwich does. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
