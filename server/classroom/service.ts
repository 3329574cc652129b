import { setTimeout as pause } from 'node:timers/promises';
import { budgets } from './budgets';
import { createCommitter } from './committer';
import type { Database } from './database';
import { guarded } from './guard';
import type { Journal } from './journal';
import { rates } from './rates';
import { createRooms } from './rooms';
import type { Settings } from './settings';
import { statements } from './store';
import { createStreams } from './streams';

export type Service = ReturnType<typeof createService>;

const SWEEP_MS = 30_000;
const UNTIL_HEARD_MS = 1_000;
const READY_MS = 1_000;

/** One node of the classroom, without its HTTP: rooms, commits, streams, and what is heard from other nodes. */
export function createService(options: {
  readonly database: Database;
  readonly settings: Settings;
  readonly journal: Journal;
  readonly now?: () => number;
  readonly beat?: number;
  readonly mostBlocked?: number;
}) {
  const { settings, journal, now = Date.now, beat, mostBlocked } = options;
  const database = guarded(options.database, journal);
  const rooms = createRooms(database, now);
  const streams = createStreams({
    most: settings.maxStreams,
    ...(beat === undefined ? {} : { beat }),
    ...(mostBlocked === undefined ? {} : { mostBlocked }),
  });
  const committer = createCommitter({ database, rooms, journal, onChange: streams.changed });
  const buckets = rates(now);
  // A node that was killed may have deleted rooms whose bytes still stand in the log of writes.
  let isScrubDue = true;
  const heard = new Map<string, 'once' | 'again'>();
  let isStopping = false;
  let readiness: { readonly at: number; readonly answer: Promise<'database-away' | undefined> } = {
    ...{ at: Number.NEGATIVE_INFINITY, answer: Promise.resolve(undefined) },
  };

  /** Reads a room that another node has changed, until it could be read. News that come meanwhile are one further reading. */
  async function hear(id: string): Promise<void> {
    if (!rooms.isHeld(id)) return;
    const isReading = heard.has(id);
    heard.set(id, isReading ? 'again' : 'once');
    if (isReading) return;
    do {
      heard.set(id, 'once');
      const held = await rooms.refresh(id).catch(() => 'away' as const);
      if (held === undefined) streams.end(id);
      else if (held !== 'away') streams.changed(id);
      else {
        await pause(UNTIL_HEARD_MS, undefined, { ref: false });
        if (!isStopping) heard.set(id, 'again');
      }
    } while (heard.get(id) === 'again');
    heard.delete(id);
  }

  async function deleteRooms(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await database.transaction(async (ask) => {
      // An answer that is being written at another node comes first, and is deleted with the rest.
      await statements.lockRooms(ask, ids, database.forUpdate);
      for (const id of ids) {
        await statements.deleteRoom(ask, id);
        await database.tell(ask, id);
      }
    });
    for (const id of ids) {
      rooms.forget(id);
      streams.end(id);
    }
    isScrubDue = true;
    journal('rooms-deleted', { rooms: ids.length });
    await scrub();
  }

  /** Tried again at each sweep until it is done: a backup may be reading the file just now. */
  async function scrub(): Promise<void> {
    if (!isScrubDue) return;
    isScrubDue = await database.scrub().then(
      () => false,
      () => true,
    );
  }

  /** Deletes what has expired, also while no node was running; forgets rooms that nobody uses, and rates that are full again. */
  async function sweep(): Promise<void> {
    await deleteRooms(await statements.expiredRooms(database.ask, now()));
    await scrub();
    rooms.forgetIdle(streams.has);
    buckets.prune();
  }

  database.hear(
    (id) => void hear(id),
    () => {
      for (const id of rooms.ids()) void hear(id);
    },
  );
  const sweeping = setInterval(() => void sweep().catch(() => {}), SWEEP_MS);

  return {
    ...{ database, settings, rooms, streams, committer, rates: buckets, journal, now },
    budgets: budgets(buckets),
    ...{ deleteRooms, sweep },
    /** `undefined`, or why this node should get no requests just now. Asked often, it looks once a second. */
    async notReady(): Promise<'stopping' | 'database-away' | undefined> {
      if (isStopping) return 'stopping';
      if (now() - readiness.at >= READY_MS) {
        const answer = statements.canWrite(database).then(
          () => undefined,
          () => 'database-away' as const,
        );
        readiness = { at: now(), answer };
      }
      return readiness.answer;
    },
    /** Ends the streams, waits for what is being written, closes the database. */
    async stop(): Promise<void> {
      isStopping = true;
      clearInterval(sweeping);
      streams.stop();
      await committer.settled();
      await database.close();
    },
  };
}
