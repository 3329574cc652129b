import { z } from 'zod';
import { type CommandRequest, commandRequestSchema } from '@/lib/exercise/classroom/commands';
import { browserStorage } from './browser-storage';

/**
 * What a tab keeps of a room over a reload, in its own storage and gone with it: commands that wait for the
 * connection. No case data is ever in a classroom. What waits is kept by key: in one tab a trainer may also try a
 * seat, and neither sends what the other said. Where nothing can be kept, only a reload loses what waits.
 */
const tab = browserStorage('sessionStorage');
const queueName = (key: string) => `room-queue-${key}`;

export function keepQueue(key: string, queue: readonly CommandRequest[]): void {
  if (queue.length === 0) tab.remove(queueName(key));
  else tab.write(queueName(key), JSON.stringify(queue));
}

export function keptQueue(key: string): readonly CommandRequest[] {
  try {
    const kept: unknown = JSON.parse(tab.read(queueName(key)) ?? '[]');
    const parsed = z.array(commandRequestSchema).safeParse(kept);
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
