import { newToken } from '@/lib/exercise/classroom/tokens';

/** The keys of a room that is being opened, and what was asked with them. */
export type RoomSecrets = {
  readonly trainer: string;
  readonly wall: string;
  readonly asked: string;
};

/**
 * Asked again after a lost answer, the server knows the room by its secret and gives the same one. Asked for another
 * scenario or other groups, that would be the wrong room: it gets secrets of its own.
 */
export function secretsFor(before: RoomSecrets | undefined, room: object): RoomSecrets {
  const asked = JSON.stringify(room);
  if (before?.asked === asked) return before;
  return { trainer: newToken('secret'), wall: newToken('secret'), asked };
}
