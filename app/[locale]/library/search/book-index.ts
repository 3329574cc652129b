import MiniSearch, { type Options } from 'minisearch';
import { fold } from './fold';
import type { BookEntry, Found } from './found';

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

/** Throws where the text is no index that `writeIndex` made. */
export function readIndex(json: string): BookIndex {
  const index = MiniSearch.loadJSON(json, options);
  return {
    find: (typed) =>
      index.search(typed).map(({ id, kind, title }) => ({ id, kind, title }) as Found),
  };
}
