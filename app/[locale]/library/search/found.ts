/** What is found, in the order in which results are grouped. */
export const foundKinds = ['crime', 'rule', 'decision', 'source', 'question', 'chapter'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** One entry of the book: what it is called, where it stands, and the words it is found by. */
export type BookEntry = {
  /** The chapter's slug, with the anchor in its page where it has one. */
  readonly id: string;
  readonly kind: FoundKind;
  readonly title: string;
  readonly text: string;
};

export type Found = Pick<BookEntry, 'id' | 'kind' | 'title'>;

export type FoundGroup = {
  readonly kind: FoundKind;
  readonly found: readonly Found[];
  /** How many there are, shown or not. */
  readonly count: number;
};

/** Results by what they are, the best of each first; of each kind no more than `most`. */
export function groupFound(found: readonly Found[], most: number): readonly FoundGroup[] {
  return foundKinds
    .map((kind) => ({ kind, all: found.filter((one) => one.kind === kind) }))
    .filter(({ all }) => all.length > 0)
    .map(({ kind, all }) => ({ kind, found: all.slice(0, most), count: all.length }));
}
