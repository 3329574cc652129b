import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { classroomApi } from '@/lib/exercise/classroom/addresses';
import { type Command, commandRequestSchema } from '@/lib/exercise/classroom/commands';
import { type Actor, refusalOf } from '@/lib/exercise/classroom/decide';
import { eventText } from '@/lib/exercise/classroom/event-stream';
import { refusals } from '@/lib/exercise/classroom/refusals';
import type { Fetch } from '@/lib/exercise/classroom/requester';
import { fold, type Room } from '@/lib/exercise/classroom/room';
import { type ClientState, openRoomClient } from '@/lib/exercise/classroom/room-client';
import { emptyView, mergeView, roomView } from '@/lib/exercise/classroom/view';
import { playRoom, type Step } from './a-room';

const trainer: Actor = { role: 'trainer' };
const seat: Actor = { role: 'participant', seat: 1 };
const ready: readonly Step[] = [
  { actor: trainer, command: { type: 'release', round: 'round-0' } },
  { actor: trainer, command: { type: 'open', question: 'q0a' } },
];
const answer = (position: 'yes' | 'no' | 'not-known'): Command => ({
  ...{ type: 'answer', question: 'q0a', answer: { position, reasons: [] } },
});

/** A server in a few lines, on a line that fails as `fails` says: before the request is read, or after. */
function badLine(room: Room, fails: { before: number; after: number }) {
  const applied: string[] = [];
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const utf8 = new TextEncoder();
  const resumed: (string | null)[] = [];
  const fetch: Fetch = async (address, init) => {
    if (fails.before-- > 0) throw new TypeError('no network');
    if (address === classroomApi.events) {
      const since = new Headers(init.headers).get('Last-Event-ID');
      resumed.push(since);
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          streams.add(controller);
          const change = roomView(room, seat, since === null ? undefined : Number(since));
          controller.enqueue(utf8.encode(eventText(JSON.stringify(change), { id: change.seq })));
        },
      });
      return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
    }
    const { id, command } = commandRequestSchema.parse(JSON.parse(String(init.body)));
    const error = refusalOf(room, seat, command);
    if (error !== undefined) {
      const [status, says] = refusals[error];
      return Response.json({ error, says }, { status });
    }
    if (!room.accepted.has(`1:${id}`)) {
      applied.push(id);
      fold(room, [{ seq: room.seq + 1, by: 1, id, body: command }]);
    }
    if (fails.after-- > 0) throw new TypeError('the answer was lost');
    return Response.json({ seq: room.seq });
  };
  const cut = () => {
    for (const stream of streams) stream.error(new Error('cut'));
    streams.clear();
  };
  const end = () => {
    for (const stream of streams) {
      stream.enqueue(utf8.encode(eventText('{}', { event: 'gone' })));
    }
  };
  return { fetch, applied, cut, end, resumed };
}

function follow(fetch: Fetch) {
  let state: ClientState | undefined;
  const refused: string[] = [];
  const lines: string[] = [];
  const queues: number[] = [];
  const client = openRoomClient({
    key: 'a.b',
    fetch,
    onState: (now) => {
      state = now;
      lines.push(now.line);
    },
    onRefused: (_command, { error }) => refused.push(error),
    onQueue: ({ length }) => queues.push(length),
    patience: { first: 1, most: 4, silence: 5_000 },
  });
  onTestFinished(client.close);
  return { client, refused, lines, queues, state: () => state };
}

describe('on a bad line', () => {
  test('commands arrive once each and in their order, whatever was lost', async () => {
    const { room } = playRoom(ready);
    const line = badLine(room, { before: 3, after: 4 });
    const { client, state } = follow(line.fetch);
    for (const position of ['yes', 'not-known', 'no'] as const) client.say(answer(position));
    expect(state()?.waiting).toHaveLength(3);
    await vi.waitFor(() => expect(state()?.waiting).toEqual([]));
    expect(line.applied).toHaveLength(3);
    expect(room.questions.get('q0a')?.answers.get('s1')?.answer?.position).toBe('no');
  });

  test('a stream that was cut asks for what came after, and ends with the same view', async () => {
    const { room } = playRoom(ready);
    const line = badLine(room, { before: 0, after: 0 });
    const { state } = follow(line.fetch);
    await vi.waitFor(() => expect(state()?.line).toBe('live'));
    await vi.waitFor(() => expect(Object.keys(state()?.view.questions ?? {})).toEqual(['q0a']));
    const seen = room.seq;
    fold(room, [{ seq: seen + 1, by: 0, id: 'x', body: { type: 'close', question: 'q0a' } }]);
    line.cut();
    await vi.waitFor(() => expect(state()?.view.questions['q0a']?.phase).toBe('closed'));
    expect(line.resumed).toEqual([null, String(seen)]);
    expect(state()?.view).toEqual(mergeView(emptyView, roomView(room, seat)));
  });

  test('an answer that is on disk stands on the screen, also where the stream says nothing of it', async () => {
    const { room } = playRoom(ready);
    const line = badLine(room, { before: 0, after: 0 });
    const { client, state } = follow(line.fetch);
    await vi.waitFor(() => expect(state()?.view.questions['q0a']?.phase).toBe('open'));
    client.say(answer('yes'));
    await vi.waitFor(() => expect(state()?.waiting).toEqual([]));
    expect(state()?.view.mine['q0a']).toEqual({ position: 'yes', reasons: [] });
    const clear: Command = { type: 'clear', question: 'q0a' };
    fold(room, [{ seq: room.seq + 1, by: 0, id: 'x', body: clear }]);
    line.cut();
    await vi.waitFor(() => expect(state()?.view.mine['q0a']).toBeNull());
  });

  test.each([
    ['a page of welcome', new Response('<p>Welcome\n\n</p>')],
    ['a page of another server that has no such address', new Response('none', { status: 404 })],
    ['a page that asks for a password', new Response('who?', { status: 401 })],
  ])("what is not the classroom's own says nothing of the room: %s", async (_what, page) => {
    const line = badLine(playRoom(ready).room, { before: 0, after: 0 });
    let strange = 3;
    const { state, lines } = follow(async (address, init) =>
      strange-- > 0 ? page.clone() : line.fetch(address, init),
    );
    await vi.waitFor(() => expect(state()?.line).toBe('live'));
    expect([...new Set(lines)]).toEqual(['away', 'live']);
    expect(line.resumed).toEqual([null]);
  });

  test('a page that was left no longer says what waits: the next one has the queue', async () => {
    const { room } = playRoom(ready);
    const line = badLine(room, { before: 0, after: 0 });
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const { client, queues } = follow(async (address, init) => {
      const response = await line.fetch(address, init);
      if (address === classroomApi.commands) await held;
      return response;
    });
    client.say(answer('yes'));
    await vi.waitFor(() => expect(line.applied).toHaveLength(1));
    client.close();
    letGo();
    await new Promise((resolve) => setTimeout(resolve));
    expect(queues).toEqual([1]);
  });

  test('what is refused is told and leaves the queue', async () => {
    const line = badLine(playRoom([]).room, { before: 0, after: 0 });
    const { client, refused, state } = follow(line.fetch);
    client.say(answer('yes'));
    await vi.waitFor(() => expect(refused).toEqual(['not-released']));
    expect(state()?.waiting).toEqual([]);
  });

  test('a room that has ended is left alone', async () => {
    const line = badLine(playRoom([]).room, { before: 0, after: 0 });
    const { state } = follow(line.fetch);
    await vi.waitFor(() => expect(state()?.line).toBe('live'));
    line.end();
    await vi.waitFor(() => expect(state()?.line).toBe('gone'));
    expect(line.resumed).toHaveLength(1);
  });
});
