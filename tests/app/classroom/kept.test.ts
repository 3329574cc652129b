import { afterEach, expect, test, vi } from 'vitest';
import { keepQueue, keptQueue } from '@/app/[locale]/classroom/kept';
import { forgetSeat, keepSeat, keptSeat } from '@/app/[locale]/classroom/kept-seat';
import type { CommandRequest } from '@/lib/exercise/classroom/commands';
import { newToken } from '@/lib/exercise/classroom/tokens';

afterEach(() => vi.unstubAllGlobals());

const queue: readonly CommandRequest[] = [
  { id: newToken('command'), command: { type: 'sit', group: 0 } },
];
const newKey = () => ({ room: newToken('room'), secret: newToken('secret') });

/** Names are its own keys, as in a browser's storage. */
function storage() {
  const methods = {
    getItem(this: Record<string, string>, name: string) {
      return this[name] ?? null;
    },
    setItem(this: Record<string, string>, name: string, text: string) {
      this[name] = text;
    },
    removeItem(this: Record<string, string>, name: string) {
      delete this[name];
    },
  };
  return Object.create(methods) as Record<string, string>;
}

test('what waits is kept for the key that said it, and gone once nothing waits', () => {
  const sessionStorage = storage();
  vi.stubGlobal('window', { sessionStorage });
  keepQueue('room.seat', queue);
  expect(keptQueue('room.seat')).toEqual(queue);
  expect(keptQueue('room.trainer')).toEqual([]);
  keepQueue('room.seat', []);
  expect(Object.keys(sessionStorage)).toEqual([]);
});

test('what was kept and is no queue counts as none', () => {
  vi.stubGlobal('window', { sessionStorage: storage() });
  keepQueue('room.seat', queue);
  for (const text of ['{', '[{"id":"x"}]', 'null']) {
    window.sessionStorage.setItem('room-queue-room.seat', text);
    expect(keptQueue('room.seat')).toEqual([]);
  }
});

test('a code leads back to the seat that was taken behind it, until the room ends', () => {
  const localStorage = storage();
  vi.stubGlobal('window', { localStorage });
  const [seat, other, old] = [newKey(), newKey(), newKey()];
  keepSeat('AB12CD34', seat, 100);
  keepSeat('OTHER000', other, 100);
  keepSeat('OLD00000', old, 10);
  localStorage['of another page'] = 'stays';
  expect(keptSeat('AB12CD34', 50)).toEqual(seat);
  expect(keptSeat('OLD00000', 50)).toBeUndefined();
  expect(keptSeat('NEVER000', 50)).toBeUndefined();
  expect(JSON.stringify(localStorage)).not.toContain(old.secret);
  forgetSeat(seat.room);
  expect(keptSeat('AB12CD34', 50)).toBeUndefined();
  expect(keptSeat('OTHER000', 99)).toEqual(other);
  expect(keptSeat('OTHER000', 100)).toBeUndefined();
  expect(Object.keys(localStorage)).toEqual(['of another page']);
});

test('a seat that was damaged leads nowhere, and is cleared away', () => {
  const localStorage = storage();
  vi.stubGlobal('window', { localStorage });
  localStorage['room-seat-AB12CD34'] = 'half a ke';
  expect(keptSeat('AB12CD34', 50)).toBeUndefined();
  expect(Object.keys(localStorage)).toEqual([]);
});

test.each([
  ['has no room left', () => ({ getItem: () => null, setItem: refuse, removeItem: () => {} })],
  ['keeps nothing for a page', () => refuse()],
])('a browser that %s stops nobody', (_what, open) => {
  vi.stubGlobal('window', {
    get sessionStorage() {
      return open();
    },
    get localStorage() {
      return open();
    },
  });
  keepQueue('room.seat', queue);
  keepSeat('AB12CD34', newKey(), 100);
  forgetSeat('room');
  expect([keptQueue('room.seat'), keptSeat('AB12CD34', 50)]).toEqual([[], undefined]);
});

function refuse(): never {
  throw new Error('QuotaExceededError');
}
