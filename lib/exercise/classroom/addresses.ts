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
  | ({ readonly at: 'trainer' } & TrainerKey)
  | ({ readonly at: 'wall' | 'seat' } & Key);

/**
 * A trainer's, with the secret of the room's wall: every trainer can open the projector, on any device. Bookmarks
 * of the form before have no wall: they open the desk, without its way to the projector.
 */
export type TrainerKey = Key & { readonly wall?: string };

/**
 * `#join=AB12CD34`, short enough for a coarse QR picture; `#wall=<room>.<secret>`, and so for a seat;
 * `#trainer=<room>.<secret>.<the wall's secret>`.
 */
export function writePlace(place: Place): string {
  switch (place.at) {
    case 'join':
      return `#join=${place.code}`;
    case 'trainer':
      return `#trainer=${writeKey(place)}${place.wall === undefined ? '' : `.${place.wall}`}`;
    default:
      return `#${place.at}=${writeKey(place)}`;
  }
}

/** `undefined` for a fragment that is none of these. */
export function readPlace(fragment: string): Place | undefined {
  const [at, value, more] = fragment.replace(/^#/, '').split('=');
  if (value === undefined || more !== undefined) return undefined;
  if (at === 'join') {
    const code = readCode(value);
    return code === undefined ? undefined : { at, code };
  }
  if (at === 'trainer') return readTrainer(value);
  const key = readKey(value);
  return (at === 'wall' || at === 'seat') && key !== undefined ? { at, ...key } : undefined;
}

function readTrainer(value: string): Place | undefined {
  const [room = '', secret, wall, more] = value.split('.');
  const key = readKey(`${room}.${secret}`);
  if (key === undefined || more !== undefined) return undefined;
  if (wall === undefined) return { at: 'trainer', ...key };
  const other = readKey(`${room}.${wall}`);
  return other && { at: 'trainer', ...key, wall: other.secret };
}
