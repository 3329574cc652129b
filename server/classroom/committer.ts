import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from '@/lib/exercise/classroom/commands';
import { type Actor, refusalOf, refusalOfSeat } from '@/lib/exercise/classroom/decide';
import type { Refusal } from '@/lib/exercise/classroom/refusals';
import { type Entry, fold, type Room, type Seated, TRAINER } from '@/lib/exercise/classroom/room';
import type { Ask, Database } from './database';
import { DatabaseAway } from './guard';
import { errorDetails, type Journal } from './journal';
import type { HeldRoom, Rooms } from './rooms';
import { statements } from './store';

/** Something that should stand in a room's log. A seat has no actor yet. */
export type Proposal = { readonly room: string; readonly id: string } & (
  | { readonly actor: Actor; readonly body: Command }
  | { readonly actor?: never; readonly body: Seated }
);

export type Committed = { readonly seq: number } | { readonly refused: Refusal };

type Waiting = { readonly proposal: Proposal; readonly answer: (committed: Committed) => void };

/**
 * How long the first of a group waits for others: as long as the last commit took. The embedded database holds the
 * whole process while it syncs; so at least half of the time is left for reading what arrives, on any disk.
 */
const LEAST_GATHER_MS = 3;
const MOST_GATHER_MS = 60;
const MOST_AT_ONCE = 1_000;

/**
 * Writes proposals to the logs of their rooms, all that wait in one transaction, and answers each after its
 * commit. Rooms are locked in the database, read up to date and asked there; so it does not matter
 * which node takes a command, and what is sent twice is found.
 */
export function createCommitter(options: {
  readonly database: Database;
  readonly rooms: Rooms;
  readonly journal: Journal;
  /** The room in memory has changed. */
  readonly onChange: (room: string) => void;
}) {
  const { database, rooms, journal, onChange } = options;
  let waiting: Waiting[] = [];
  let working: Promise<void> | undefined;
  let lastTook = 0;

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      await pause(Math.min(MOST_GATHER_MS, Math.max(LEAST_GATHER_MS, lastTook)));
      const started = performance.now();
      const group = waiting.slice(0, MOST_AT_ONCE);
      waiting = waiting.slice(MOST_AT_ONCE);
      const answers = await commit(group.map(({ proposal }) => proposal));
      lastTook = performance.now() - started;
      for (const [n, { answer }] of group.entries()) answer(answers[n] ?? away);
    }
    working = undefined;
  }

  async function commit(group: readonly Proposal[]): Promise<readonly Committed[]> {
    try {
      const held = await hold(group);
      const draft = await database.transaction((ask) => write(ask, database, held, group));
      for (const [id, entries] of draft.entries) {
        const room = held.get(id)?.room;
        if (room !== undefined) fold(room, entries);
        onChange(id);
      }
      return draft.answers;
    } catch (error) {
      if (error instanceof DatabaseAway) return group.map(() => away);
      journal('fault', errorDetails(error));
      return group.map(() => ({ refused: 'our-fault' }));
    }
  }

  async function hold(group: readonly Proposal[]): Promise<ReadonlyMap<string, HeldRoom>> {
    const ids = [...new Set(group.map(({ room }) => room))];
    const found = await Promise.all(ids.map(async (id) => [id, await rooms.find(id)] as const));
    return new Map(found.flatMap(([id, held]) => (held === undefined ? [] : [[id, held]])));
  }

  return {
    propose: (proposal: Proposal): Promise<Committed> =>
      new Promise((answer) => {
        waiting.push({ proposal, answer });
        working ??= work();
      }),
    /** Resolves when nothing waits any more. */
    settled: async (): Promise<void> => working,
  };
}

const away: Committed = { refused: 'database-away' };

async function write(
  ask: Ask,
  { forUpdate, tell }: Database,
  held: ReadonlyMap<string, HeldRoom>,
  group: readonly Proposal[],
) {
  const ids = [...held.keys()];
  const last = ids.length === 0 ? new Map() : await statements.lockRooms(ask, ids, forUpdate);
  for (const [id, { room }] of held) {
    const seq = last.get(id);
    if (seq > room.seq) fold(room, await statements.entriesAfter(ask, id, room.seq));
  }
  const drafts = new Map<string, Draft>();
  const answers = group.map((proposal): Committed => {
    const room = last.has(proposal.room) ? held.get(proposal.room)?.room : undefined;
    if (room === undefined) return { refused: 'no-room' };
    const draft = drafts.get(proposal.room) ?? newDraft(room);
    drafts.set(proposal.room, draft);
    return addTo(draft, room, proposal);
  });
  const entries = new Map([...drafts].map(([id, draft]) => [id, draft.entries] as const));
  await statements.addEntries(
    ask,
    [...entries].flatMap(([room, lines]) => lines.map((entry) => ({ room, entry }))),
  );
  for (const [id, lines] of entries) {
    const end = lines.at(-1);
    if (end === undefined) continue;
    await statements.setSeq(ask, id, end.seq);
    await tell(ask, id);
  }
  return { answers, entries };
}

/** Lines that will be added to one room, and what is in them already. */
type Draft = { readonly entries: Entry[]; readonly lines: Map<string, number>; seats: number };

const newDraft = (room: Room): Draft => ({
  ...{ entries: [], lines: new Map(), seats: room.seats.length },
});

/** Asked of the room as it was before this group: within one, any order is as good as another. */
function addTo(draft: Draft, room: Room, { actor, id, body }: Proposal): Committed {
  const isSeat = actor === undefined;
  const by = isSeat ? draft.seats + 1 : actor.role === 'participant' ? actor.seat : TRAINER;
  const key = isSeat ? body.hash : `${by}:${id}`;
  const before = isSeat ? room.seatByHash.get(key) : room.accepted.get(key);
  const known = before ?? draft.lines.get(key);
  if (known !== undefined) return { seq: known };
  const refused = isSeat
    ? refusalOfSeat(room, body.group, draft.seats)
    : refusalOf(room, actor, body);
  if (refused !== undefined) return { refused };
  const seq = room.seq + draft.entries.length + 1;
  draft.entries.push({ seq, by, id, body });
  draft.lines.set(key, seq);
  if (isSeat) draft.seats = by;
  return { seq };
}
