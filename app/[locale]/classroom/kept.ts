import { z } from 'zod';
import { type CommandRequest, commandRequestSchema } from '@/lib/exercise/classroom/commands';

/**
 * What a tab keeps of a room over a reload, in its own storage and gone with it: commands that wait for the
 * connection, and for the trainer the key of the projector. No case data is ever in a classroom.
 */
const queueName = (room: string) => `room-queue-${room}`;
const wallName = (room: string) => `room-wall-${room}`;

export function keepQueue(room: string, queue: readonly CommandRequest[]): void {
  if (queue.length === 0) storage()?.removeItem(queueName(room));
  else storage()?.setItem(queueName(room), JSON.stringify(queue));
}

export function keptQueue(room: string): readonly CommandRequest[] {
  try {
    const kept: unknown = JSON.parse(storage()?.getItem(queueName(room)) ?? '[]');
    const parsed = z.array(commandRequestSchema).safeParse(kept);
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

export const keepWall = (room: string, secret: string): void =>
  storage()?.setItem(wallName(room), secret);

export const keptWall = (room: string): string | undefined =>
  storage()?.getItem(wallName(room)) ?? undefined;

/** Where the browser keeps nothing for a page, to ask for it throws. */
function storage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
