import type { Leaves, Values } from '@/lib/memo/words';
import type { exercise } from '@/texts/en/exercise';
import type { paper } from '@/texts/en/paper';

export type PaperKey = Leaves<{ paper: typeof paper; exercise: typeof exercise }>;

/** What a document of an exercise needs to speak one language: passed in, since only types come from `texts/`. */
export type PaperVoice = {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly say: (key: PaperKey, values?: Values) => string;
  /** `YYYY-MM-DD`, and the same in words; the library has no clock. */
  readonly date: string;
  readonly dateInWords: string;
  /** "Page {page} of {pages}", with the braces, and the word for the contents: the same as of a memo. */
  readonly page: string;
  readonly contents: string;
  /** The short title of a source of the tool. */
  readonly sourceName: (id: string) => string;
  /** A finding in words. */
  readonly findingName: (id: string) => string;
};
