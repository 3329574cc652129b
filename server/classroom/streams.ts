import type { Writable } from 'node:stream';
import type { Role } from '@/lib/exercise/classroom/commands';
import type { Actor } from '@/lib/exercise/classroom/decide';
import { eventText } from '@/lib/exercise/classroom/event-stream';
import { CLASSROOM_LIMITS } from '@/lib/exercise/classroom/limits';
import type { Room } from '@/lib/exercise/classroom/room';
import { ownParts, sharedParts } from '@/lib/exercise/classroom/view';

/** A line to a screen. `seen`: the last line of the room's log that was sent. */
type Stream = {
  readonly room: Room;
  readonly roomId: string;
  readonly actor: Actor;
  readonly response: Writable;
  seen: number;
  /** Since when the other side has not taken what was sent; later changes wait for it and go out as one. */
  blockedSince: number | undefined;
};

/** Changes of a room go out together, at most this often: a burst of answers is one change for the trainer. */
const GATHER_MS = 40;
const BEAT_MS = 15_000;
/** A screen that takes nothing for this long is cut off; it may come back and goes on where it was. */
const MOST_BLOCKED_MS = 30_000;

/** The open streams of this node. Nothing is queued for a slow screen: it gets what is new when it can take it. */
export function createStreams(options: { most: number; beat?: number; mostBlocked?: number }) {
  const { most, beat = BEAT_MS, mostBlocked = MOST_BLOCKED_MS } = options;
  const byRoom = new Map<string, Set<Stream>>();
  const due = new Map<string, NodeJS.Timeout>();
  let count = 0;

  function drop(stream: Stream): void {
    const streams = byRoom.get(stream.roomId);
    if (!streams?.delete(stream)) return;
    count--;
    if (streams.size === 0) byRoom.delete(stream.roomId);
  }

  const isFull = (roomId: string): boolean =>
    count >= most || (byRoom.get(roomId)?.size ?? 0) >= CLASSROOM_LIMITS.roomStreams;

  /** The streams of one secret in a room, oldest first. */
  const sameIn = (roomId: string, actor: Actor): readonly Stream[] =>
    [...(byRoom.get(roomId) ?? [])].filter((one) => sameActor(one.actor, actor));

  function send(stream: Stream, text: (role: Role, since: number) => string): void {
    if (stream.blockedSince !== undefined || stream.seen >= stream.room.seq) return;
    const { room, actor, response, seen } = stream;
    const own = ownParts(room, actor, seen);
    const parts = Object.keys(own).length === 0 ? '' : eventText(changeText(room.seq, own));
    const all = parts + text(actor.role, seen);
    stream.seen = room.seq;
    if (all !== '' && !response.write(all)) stream.blockedSince = Date.now();
  }

  function flush(roomId: string): void {
    due.delete(roomId);
    const texts = new Map<string, string>();
    for (const stream of byRoom.get(roomId) ?? []) {
      send(stream, (role, since) => {
        const name = `${role} ${since}`;
        const text = texts.get(name) ?? sharedText(stream.room, role, since);
        texts.set(name, text);
        return text;
      });
    }
  }

  /**
   * No more is written to it from here on: to write after the end is an error that would end the process. What
   * the other side does not take in time is thrown away with the line.
   */
  function finish(stream: Stream, last?: string): void {
    drop(stream);
    const { response } = stream;
    response.end(last);
    const timer = setTimeout(() => response.destroy(), mostBlocked).unref();
    response.on('close', () => clearTimeout(timer));
  }

  const beating = setInterval(() => {
    for (const stream of [...byRoom.values()].flatMap((streams) => [...streams])) {
      const { blockedSince, response } = stream;
      if (blockedSince === undefined) response.write(': beat\n\n');
      else if (Date.now() - blockedSince > mostBlocked) response.destroy();
    }
  }, beat);

  return {
    /** Trainers and walls always get in: they are few, and a full room is not kept from who leads it. */
    hasPlace: (roomId: string, actor: Actor): boolean =>
      actor.role !== 'participant' || !isFull(roomId) || sameIn(roomId, actor).length > 0,
    /**
     * A further stream of one secret ends its oldest, which may be half-open: a telephone that lost the network. Where
     * there is no place for a further one, so does the second.
     */
    add(roomId: string, room: Room, actor: Actor, seen: number, response: Writable): void {
      const same = sameIn(roomId, actor);
      if (same[0] && (same.length >= CLASSROOM_LIMITS.streams || isFull(roomId))) finish(same[0]);
      const streams = byRoom.get(roomId) ?? new Set();
      byRoom.set(roomId, streams);
      const stream: Stream = { roomId, room, actor, response, seen, blockedSince: undefined };
      streams.add(stream);
      count++;
      response.on('drain', () => {
        stream.blockedSince = undefined;
        send(stream, (role, since) => sharedText(room, role, since));
      });
      response.on('close', () => drop(stream));
      response.write(': the stream is open\n\n');
      send(stream, (role, since) => sharedText(room, role, since));
    },
    changed(roomId: string): void {
      if (!byRoom.has(roomId) || due.has(roomId)) return;
      due.set(
        roomId,
        setTimeout(() => flush(roomId), GATHER_MS),
      );
    },
    /** The room is gone: says so and ends its streams. */
    end(roomId: string): void {
      for (const stream of [...(byRoom.get(roomId) ?? [])]) {
        finish(stream, eventText('{}', { event: 'gone' }));
      }
    },
    has: (roomId: string): boolean => byRoom.has(roomId),
    stop(): void {
      clearInterval(beating);
      for (const timer of due.values()) clearTimeout(timer);
      for (const stream of [...byRoom.values()].flatMap((streams) => [...streams])) finish(stream);
    },
  };
}

const changeText = (seq: number, parts: object): string => JSON.stringify({ seq, parts });

/** Only this one carries the number: what is one seat's own is sent before it, and again if the line is cut between. */
function sharedText(room: Room, role: Role, since: number): string {
  const parts = sharedParts(room, role, since);
  return Object.keys(parts).length === 0
    ? ''
    : eventText(changeText(room.seq, parts), { id: room.seq });
}

const sameActor = (a: Actor, b: Actor): boolean =>
  a.role === b.role && (a.role !== 'participant' || b.role !== 'participant' || a.seat === b.seat);
