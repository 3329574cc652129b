import { Writable } from 'node:stream';
import { expect, onTestFinished, test, vi } from 'vitest';
import { eventStreamReader } from '@/lib/exercise/classroom/event-stream';
import { CLASSROOM_LIMITS } from '@/lib/exercise/classroom/limits';
import { fold, newRoom } from '@/lib/exercise/classroom/room';
import {
  type Change,
  emptyView,
  mergeView,
  NOTHING_SEEN,
  roomView,
} from '@/lib/exercise/classroom/view';
import { createStreams } from '@/server/classroom/streams';
import { opening } from '../../exercise/classroom/a-room';

const trainer = { role: 'trainer' } as const;

/** A screen on a line that is full until it is told to take what was sent. `room`: what the line itself holds. */
function slowScreen(room = 1_000) {
  const pieces: string[] = [];
  let isFull = true;
  let taken: () => void = () => {};
  const response = new Writable({
    highWaterMark: room,
    write(chunk, _encoding, done) {
      pieces.push(String(chunk));
      if (isFull) taken = done;
      else done();
    },
  });
  const view = () =>
    eventStreamReader()(pieces.join(''))
      .map(({ data }) => JSON.parse(data) as Change)
      .reduce(mergeView, emptyView);
  const takeAll = () => {
    isFull = false;
    taken();
  };
  return { response, pieces, view, takeAll };
}

function startStreams(mostBlocked: number) {
  const streams = createStreams({ most: 10, beat: 10, mostBlocked });
  onTestFinished(streams.stop);
  const room = newRoom(opening());
  let seq = 0;
  const change = () => {
    fold(room, [{ seq: ++seq, by: 0, id: `${seq}`, body: { type: 'doors', open: seq % 2 === 0 } }]);
    streams.changed('a');
  };
  return { streams, room, change };
}

test('nothing is queued for a screen that takes nothing; then it gets what is new, once', async () => {
  const { streams, room, change } = startStreams(60_000);
  const screen = slowScreen();
  streams.add('a', room, trainer, NOTHING_SEEN, screen.response);
  const queued = screen.response.writableLength;
  for (let n = 0; n < 5; n++) {
    change();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(screen.response.writableLength).toBe(queued);
  screen.takeAll();
  await vi.waitFor(() => {
    expect(screen.view()).toEqual(mergeView(emptyView, roomView(room, trainer)));
  });
  expect(screen.pieces.join('').match(/^id: /gm)).toHaveLength(2);
});

test('a screen that takes nothing for too long is cut off, and its place is free again', async () => {
  const { streams, room } = startStreams(30);
  const screen = slowScreen();
  streams.add('a', room, trainer, NOTHING_SEEN, screen.response);
  await vi.waitFor(() => expect(screen.response.destroyed).toBe(true));
  await vi.waitFor(() => expect(streams.has('a')).toBe(false));
});

test('after its end nothing more is written to a screen, and a line that does not take the end is thrown away', async () => {
  const { streams, room, change } = startStreams(150);
  const stuck = slowScreen(1_000_000);
  const errors: Error[] = [];
  stuck.response.on('error', (error) => errors.push(error));
  streams.add('a', room, trainer, NOTHING_SEEN, stuck.response);
  for (let n = 0; n < CLASSROOM_LIMITS.streams; n++) {
    const screen = slowScreen();
    screen.takeAll();
    streams.add('a', room, trainer, NOTHING_SEEN, screen.response);
  }
  expect(stuck.response.writableEnded).toBe(true);
  change();
  streams.end('a');
  await vi.waitFor(() => expect(stuck.response.destroyed).toBe(true));
  expect(errors).toEqual([]);
  expect(streams.has('a')).toBe(false);
});

const seat = (n: number) => ({ role: 'participant', seat: n }) as const;

test('a server that is full takes no further seat; a trainer still, and a seat in the place of its own', () => {
  const { streams, room } = startStreams(60_000);
  const oldest = slowScreen().response;
  for (let n = 0; n < 10; n++) {
    expect(streams.hasPlace(`room-${n}`, seat(n))).toBe(true);
    const response = n === 0 ? oldest : slowScreen().response;
    streams.add(`room-${n}`, room, seat(n), NOTHING_SEEN, response);
  }
  expect(streams.hasPlace('room-0', seat(99))).toBe(false);
  expect(streams.hasPlace('room-9', seat(0))).toBe(false);
  expect(streams.hasPlace('room-0', trainer)).toBe(true);
  expect(streams.hasPlace('room-0', seat(0))).toBe(true);
  streams.add('room-0', room, seat(0), NOTHING_SEEN, slowScreen().response);
  expect(oldest.writableEnded).toBe(true);
  expect(streams.hasPlace('room-0', seat(99))).toBe(false);
});

test('one room that is full leaves the places of the others', () => {
  const streams = createStreams({ most: 3 * CLASSROOM_LIMITS.roomStreams });
  onTestFinished(streams.stop);
  const room = newRoom(opening());
  for (let n = 0; n < CLASSROOM_LIMITS.roomStreams; n++) {
    const screen = new Writable({ write: (_chunk, _encoding, done) => done() });
    streams.add('loud', room, seat(n), NOTHING_SEEN, screen);
  }
  expect(streams.hasPlace('loud', seat(5_000))).toBe(false);
  expect(streams.hasPlace('quiet', seat(1))).toBe(true);
});
