import { afterEach, expect, test, vi } from 'vitest';
import { keepQueue, keepWall, keptQueue, keptWall } from '@/app/[locale]/classroom/kept';
import type { CommandRequest } from '@/lib/exercise/classroom/commands';
import { newToken } from '@/lib/exercise/classroom/tokens';

afterEach(() => vi.unstubAllGlobals());

const queue: readonly CommandRequest[] = [
  { id: newToken('command'), command: { type: 'sit', group: 0 } },
];

test('what waits is kept for the key that said it, and gone once nothing waits', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('window', {
    sessionStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => kept.set(name, text),
      removeItem: (name: string) => kept.delete(name),
    },
  });
  keepQueue('room.seat', queue);
  expect(keptQueue('room.seat')).toEqual(queue);
  expect(keptQueue('room.trainer')).toEqual([]);
  keepQueue('room.seat', []);
  expect(kept.size).toBe(0);
});

test('a browser that keeps nothing stops nobody', () => {
  const refuse = () => {
    throw new Error('QuotaExceededError');
  };
  vi.stubGlobal('window', {
    sessionStorage: { getItem: () => null, setItem: refuse, removeItem: () => {} },
  });
  keepQueue('room.seat', queue);
  keepWall('room', 'secret');
  expect([keptQueue('room.seat'), keptWall('room')]).toEqual([[], undefined]);
});
