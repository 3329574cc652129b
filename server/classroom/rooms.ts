import { fold, newRoom, type Room } from '@/lib/exercise/classroom/room';
import type { Database } from './database';
import { type KeptRoom, statements } from './store';

/** A room that this node holds in memory: exactly what is committed, never more. */
export type HeldRoom = { readonly kept: KeptRoom; readonly room: Room };

const IDLE_MS = 60_000;

export type Rooms = ReturnType<typeof createRooms>;

/** The rooms that this node knows, read from their logs when they are first asked for. */
export function createRooms(database: Database, now: () => number) {
  const held = new Map<
    string,
    { readonly loading: Promise<HeldRoom | undefined>; usedAt: number }
  >();

  async function load(id: string): Promise<HeldRoom | undefined> {
    const kept = await statements.roomById(database.ask, id);
    if (kept === undefined) return undefined;
    const room = newRoom(kept.opening);
    fold(room, await statements.entriesAfter(database.ask, id, 0));
    return { kept, room };
  }

  /** `undefined` for a room that is not there, or whose time is over. */
  async function find(id: string): Promise<HeldRoom | undefined> {
    const loading = held.get(id)?.loading ?? load(id);
    held.set(id, { loading, usedAt: now() });
    const found = await loading.catch((error: unknown) => {
      held.delete(id);
      throw error;
    });
    if (found === undefined) held.delete(id);
    return found !== undefined && found.kept.opening.expires > now() ? found : undefined;
  }

  return {
    find,
    /** Only what is in memory already. */
    isHeld: (id: string): boolean => held.has(id),
    forget: (id: string): boolean => held.delete(id),
    ids: (): readonly string[] => [...held.keys()],
    /** Lets go of rooms that nobody has asked for in the last minute, unless they are watched. */
    forgetIdle(isWatched: (id: string) => boolean): void {
      for (const [id, { usedAt }] of held) {
        if (usedAt < now() - IDLE_MS && !isWatched(id)) held.delete(id);
      }
    },
    /** Reads what other nodes have written. `undefined`: the room is gone. */
    async refresh(id: string): Promise<HeldRoom | undefined> {
      const found = await find(id);
      if (found === undefined) return undefined;
      const entries = await statements.entriesAfter(database.ask, id, found.room.seq);
      if (entries.length === 0 && (await statements.roomById(database.ask, id)) === undefined) {
        held.delete(id);
        return undefined;
      }
      fold(found.room, entries);
      return found;
    },
  };
}
