import { z } from 'zod';
import { type CommandRequest, commandRequestSchema } from '@/lib/exercise/classroom/commands';

/**
 * What a tab keeps of a room over a reload, in its own storage and gone with it: commands that wait for the
 * connection, and for the trainer the key of the projector. No case data is ever in a classroom. What waits is kept
 * by key: in one tab a trainer may also try a seat, and neither sends what the other said.
 */
const queueName = (key: string) => `room-queue-${key}`;
const wallName = (room: string) => `room-wall-${room}`;

export function keepQueue(key: string, queue: readonly CommandRequest[]): void {
  if (queue.length === 0) storage()?.removeItem(queueName(key));
  else keep(queueName(key), JSON.stringify(queue));
}

export function keptQueue(key: string): readonly CommandRequest[] {
  try {
    const kept: unknown = JSON.parse(storage()?.getItem(queueName(key)) ?? '[]');
    const parsed = z.array(commandRequestSchema).safeParse(kept);
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

export const keepWall = (room: string, secret: string): void => keep(wallName(room), secret);

export const keptWall = (room: string): string | undefined =>
  storage()?.getItem(wallName(room)) ?? undefined;

/** Full, or closed to writing as in some private windows: the command is sent all the same, and only a reload loses it. */
function keep(name: string, text: string): void {
  try {
    storage()?.setItem(name, text);
  } catch {
    // As above.
  }
}

/** Where the browser keeps nothing for a page, to ask for it throws. */
function storage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
