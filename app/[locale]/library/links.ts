import type { Law } from '@/lib/engine/pack';
import { factPlace, holdingPlace, type Place, rulePlaces, sourcePlace } from './chapters';

/** Addresses in the library, by what they are about. */
export type LibraryLinks = ReturnType<typeof libraryLinks>;

export function libraryLinks(locale: string, law: Law) {
  const placeOf = rulePlaces(law);
  const address = ({ chapter, anchor }: Place) => `/${locale}/library/${chapter}/#${anchor}`;
  return {
    index: `/${locale}/library/`,
    chapter: (slug: string) => `/${locale}/library/${slug}/`,
    rule: (id: string) => address(placeOf(id)),
    source: (id: string) => address(sourcePlace(id)),
    holding: (id: string) => address(holdingPlace(id)),
    fact: (id: string) => address(factPlace(id)),
  };
}
