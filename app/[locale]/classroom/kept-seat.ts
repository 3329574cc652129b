import { type Key, readKey, writeKey } from '@/lib/exercise/classroom/tokens';
import { browserStorage } from './browser-storage';

/**
 * The seat that this browser took behind a code: a code scanned again, or typed in another tab, leads back to it and
 * is not a second device. The key of a room that lives for a day, and no answer; gone with the room.
 */
const browser = browserStorage('localStorage');
const PREFIX = 'room-seat-';

export function keepSeat(code: string, seat: Key, expires: number): void {
  browser.write(PREFIX + code, `${writeKey(seat)} ${expires}`);
}

/** The seat behind a code. Forgets those whose rooms have ended meanwhile. */
export function keptSeat(code: string, now: number): Key | undefined {
  const kept = seats();
  for (const { name, expires } of kept) if (!(expires > now)) browser.remove(name);
  return kept.find(({ name, expires }) => name === PREFIX + code && expires > now)?.seat;
}

/** The room is gone. */
export function forgetSeat(room: string): void {
  for (const { name, seat } of seats()) if (seat?.room === room) browser.remove(name);
}

const seats = () =>
  browser
    .names()
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => {
      const [key = '', expires] = (browser.read(name) ?? '').split(' ');
      return { name, seat: readKey(key), expires: Number(expires) };
    });
