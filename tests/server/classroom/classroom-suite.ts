import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { classroomApi } from '@/lib/exercise/classroom/addresses';
import { newToken, writeKey } from '@/lib/exercise/classroom/tokens';
import { markedScenario } from '../../exercise/classroom/a-room';
import {
  answer,
  follow,
  openedRoom,
  openRoom,
  say,
  startNode,
  type TestNode,
  takeSeat,
} from './a-node';

/** What a classroom does on either database. `fresh` gives the address of an empty one. */
export function classroomSuite(fresh: () => string): void {
  let node: TestNode;
  let now = Date.now();
  beforeAll(async () => {
    node = await startNode(fresh(), { now: () => now });
  });
  afterAll(() => node.stop());

  const watch = (key: string) => {
    const watching = follow(() => node.address, key);
    onTestFinished(watching.close);
    return watching;
  };

  test('a session: rounds, a question, answers, the spread, the model, the debrief', async () => {
    const room = await openRoom(node);
    const [river, alone] = [await takeSeat(node, room.code, 0), await takeSeat(node, room.code)];
    const [trainer, seat, wall] = [watch(room.trainer), watch(river), watch(room.wall)];
    await vi.waitFor(() => expect(trainer.now()?.view.devices?.all).toBe(2));
    expect(seat.now()?.view.room?.contentNote).toBe('note-at-the-door');

    trainer.say({ type: 'release', round: 'round-0' });
    trainer.say({ type: 'open', question: 'q0a' });
    await vi.waitFor(() => expect(seat.now()?.view.questions['q0a']?.phase).toBe('open'));
    seat.say(answer('q0a', 'yes'));
    expect((await say(node, alone, answer('q0a', 'no'))).status).toBe(200);
    await vi.waitFor(() => {
      const tally = trainer.now()?.view.tallies['q0a'];
      expect(tally?.spread.answers).toBe(2);
      expect(tally?.byGroup.map(({ answers }) => answers)).toEqual([1, 0]);
    });
    await vi.waitFor(() => expect(wall.now()?.view.answered['q0a']).toBe(2));
    expect(wall.now()?.view.questions['q0a']?.spread).toBeNull();
    expect(seat.now()?.view.mine['q0a']).toEqual({ position: 'yes', reasons: ['r1'] });
    expect(JSON.stringify(seat.states)).not.toContain('authority-of');

    trainer.say({ type: 'close', question: 'q0a' });
    trainer.say({ type: 'show', question: 'q0a', what: 'spread' });
    trainer.say({ type: 'show', question: 'q0a', what: 'model' });
    trainer.say({ type: 'finish' });
    await vi.waitFor(() => expect(seat.now()?.view.room?.finished).toBe(true));
    const shown = seat.now()?.view.questions['q0a'];
    expect(shown?.spread?.answers).toBe(2);
    expect(shown?.model?.authority.text).toBe('authority-of-q0a');
    expect((await say(node, river, answer('q0a'))).error).toBe('finished');
  });

  test('what is sent twice counts once, also at once and also as another request', async () => {
    const room = await openedRoom(node);
    const seat = await takeSeat(node, room.code);
    const id = newToken('command');
    const all = await Promise.all([1, 2, 3].map(() => say(node, seat, answer('q0a'), id)));
    const again = await say(node, seat, answer('q0a', 'no'), id);
    expect(new Set([...all, again].map(({ seq }) => seq)).size).toBe(1);
    const held = await node.service.rooms.find(room.room);
    expect(held?.room.questions.get('q0a')?.answers.get('s1')?.answer?.position).toBe('yes');

    const secret = newToken('secret');
    const join = { realCases: 'never', code: room.code, secret, group: 1 };
    await Promise.all([1, 2].map(() => node.post(classroomApi.join, join)));
    await node.post(classroomApi.join, join);
    expect(held?.room.seats).toHaveLength(2);

    const open = {
      ...{ realCases: 'never', trainer: newToken('secret'), wall: newToken('secret') },
      ...{ scenario: markedScenario(), groups: [], freeText: false },
    };
    const opened = await Promise.all([1, 2].map(() => node.post(classroomApi.rooms, open)));
    const [one, other] = await Promise.all(opened.map((response) => response.json()));
    expect(one).toEqual(other);
  });

  test('what was read from the log is the room that wrote it', async () => {
    const room = await openedRoom(node, { freeText: true });
    const seats = [await takeSeat(node, room.code, 1), await takeSeat(node, room.code)];
    await Promise.all(seats.map((seat) => say(node, seat, answer('q0a'))));
    const before = structuredClone((await node.service.rooms.find(room.room))?.room);
    node.service.rooms.forget(room.room);
    expect((await node.service.rooms.find(room.room))?.room).toEqual(before);
  });

  test('the door shows the content note and no fact; a wrong code opens nothing', async () => {
    const room = await openRoom(node);
    const plate = await (await node.post(classroomApi.look, { code: room.code })).text();
    expect(plate).toContain('note-at-the-door');
    expect(plate).not.toMatch(/reveal-|prompt-of|the-act/);
    const wrong = await node.post(classroomApi.look, { code: newToken('code') });
    expect([wrong.status, (await wrong.json()).error]).toEqual([404, 'no-such-code']);
  });

  test('a key of one room opens no other, and a wrong one opens none', async () => {
    const [one, other] = [await openedRoom(node), await openedRoom(node)];
    const [, secret = ''] = one.trainer.split('.');
    const crossed = writeKey({ room: other.room, secret });
    const command = { type: 'close', question: 'q0a' } as const;
    expect(await say(node, crossed, command)).toMatchObject({ status: 401, error: 'no-key' });
    const nowhere = writeKey({ room: newToken('room'), secret });
    expect(await say(node, nowhere, command)).toMatchObject({ status: 404, error: 'no-room' });
    expect(await say(node, 'nonsense', command)).toMatchObject({ status: 401 });
    expect((await node.service.rooms.find(other.room))?.room.questions.get('q0a')?.phase).toBe(
      'open',
    );
  });

  describe('the end of a room', () => {
    test('the trainer deletes it: streams end, nothing is left in the tables', async () => {
      const room = await openedRoom(node);
      const seat = watch(await takeSeat(node, room.code));
      await vi.waitFor(() => expect(seat.now()?.line).toBe('live'));
      const bySeat = await node.post(classroomApi.delete, {}, await takeSeat(node, room.code));
      expect(bySeat.status).toBe(403);
      expect((await node.post(classroomApi.delete, {}, room.trainer)).status).toBe(200);
      await vi.waitFor(() => expect(seat.now()?.line).toBe('gone'));
      await expectNothingLeft(room.room);
    });

    test('its time passes: it is refused at once and deleted at the next sweep', async () => {
      const [room, later] = [await openedRoom(node), await openedRoom(node)];
      const expired = room.expires + 1;
      await node.service.database.ask('UPDATE rooms SET expires = ? WHERE id = ?', [
        ...[expired + 60_000, later.room],
      ]);
      node.service.rooms.forget(later.room);
      const seat = watch(await takeSeat(node, room.code));
      await vi.waitFor(() => expect(seat.now()?.line).toBe('live'));
      now = expired;
      expect((await say(node, room.trainer, { type: 'finish' })).error).toBe('no-room');
      await node.service.sweep();
      await vi.waitFor(() => expect(seat.now()?.line).toBe('gone'));
      await expectNothingLeft(room.room);
      expect((await say(node, later.trainer, { type: 'finish' })).status).toBe(200);
    });
  });

  async function expectNothingLeft(room: string): Promise<void> {
    const { ask } = node.service.database;
    expect(await ask('SELECT id FROM rooms WHERE id = ?', [room])).toEqual([]);
    expect(await ask('SELECT seq FROM entries WHERE room = ?', [room])).toEqual([]);
  }
}
