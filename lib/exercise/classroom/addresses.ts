import { type Key, readCode, readKey, writeKey } from './tokens';

/** Where the requests of `requests.ts` go. */
export const classroomApi = {
  rooms: '/api/classroom/rooms',
  look: '/api/classroom/look',
  join: '/api/classroom/join',
  commands: '/api/classroom/commands',
  events: '/api/classroom/events',
  delete: '/api/classroom/delete',
} as const;

/**
 * What the fragment of a classroom page's address holds. A fragment is never sent, so neither the server's log
 * nor a proxy's sees it; the page takes it out of the address bar or leaves it there as a bookmark.
 */
export type Place =
  | { readonly at: 'join'; readonly code: string }
  | ({ readonly at: 'trainer' | 'wall' | 'seat' } & Key);

/** `#join=AB12CD34`, short enough for a coarse QR picture; `#trainer=<room>.<secret>`, and so for wall and seat. */
export const writePlace = (place: Place): string =>
  `#${place.at}=${place.at === 'join' ? place.code : writeKey(place)}`;

/** `undefined` for a fragment that is none of these. */
export function readPlace(fragment: string): Place | undefined {
  const [at, value, more] = fragment.replace(/^#/, '').split('=');
  if (value === undefined || more !== undefined) return undefined;
  if (at === 'join') {
    const code = readCode(value);
    return code === undefined ? undefined : { at, code };
  }
  const key = readKey(value);
  const isKnown = at === 'trainer' || at === 'wall' || at === 'seat';
  return isKnown && key !== undefined ? { at, ...key } : undefined;
}
