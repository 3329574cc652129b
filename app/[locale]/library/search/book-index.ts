import MiniSearch, { type Options, type Query } from 'minisearch';
import { fold } from './fold';
import type { BookEntry, Found } from './found';
import { synonymsEn } from './synonyms.en';

// The index is written with these and read with these: one that differs finds nothing.
const options: Options<BookEntry> = {
  fields: ['title', 'text'],
  storeFields: ['kind', 'title'],
  processTerm: fold,
  searchOptions: {
    boost: { title: 3 },
    prefix: true,
    // A slip of the finger in a long word; short words would find anything.
    fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    combineWith: 'AND',
  },
};

/** The index as it is shipped: one file a language, fetched when somebody searches. */
export function writeIndex(entries: readonly BookEntry[]): string {
  const index = new MiniSearch(options);
  index.addAll(entries);
  return JSON.stringify(index);
}

export type BookIndex = { readonly find: (typed: string) => readonly Found[] };

/**
 * Throws where the text is no index that `writeIndex` made. An entry is found if it holds every word that
 * was typed, or another word for it; if none does, if it holds some.
 */
export function readIndex(json: string): BookIndex {
  const index = MiniSearch.loadJSON(json, options);
  return {
    find: (typed) => {
      const queries = typed.split(/\s+/).filter(Boolean).map(orAnotherWord);
      if (queries.length === 0) return [];
      const every = index.search({ combineWith: 'AND', queries });
      const found = every.length > 0 ? every : index.search({ combineWith: 'OR', queries });
      return found.map(({ id, kind, title }) => ({ id, kind, title }) as Found);
    },
  };
}

/** From so many letters on the beginning of a word stands for it. */
const BEGUN = 4;

function orAnotherWord(word: string): Query {
  const typed = fold(word);
  const others = synonymsEn.flatMap(({ words, also = [] }) =>
    words.some((w) => w === typed || (typed.length >= BEGUN && w.startsWith(typed)))
      ? [...words, ...also]
      : [],
  );
  const exactly = (queries: readonly string[]): Query => ({
    combineWith: 'AND',
    queries: [...queries],
    // Another word is looked for as it stands: its own slips and endings would find anything.
    prefix: false,
    fuzzy: false,
  });
  return {
    combineWith: 'OR',
    queries: [{ combineWith: 'AND', queries: [word] }, ...others.map((w) => exactly([w]))],
  };
}
