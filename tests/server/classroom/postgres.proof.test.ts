import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { classroomApi } from '@/lib/exercise/classroom/addresses';
import { havePostgres, type LocalPostgres, startPostgres } from '@/scripts/local-postgres';
import { openDatabase } from '@/server/classroom/databases';
import { migrate } from '@/server/classroom/migrations';
import { statements } from '@/server/classroom/store';
import { answer, follow, openedRoom, say, startNode, takeSeat } from './a-node';
import { classroomSuite } from './classroom-suite';

describe.runIf(havePostgres)('on PostgreSQL', () => {
  let postgres: LocalPostgres;
  let suiteUrl = '';
  beforeAll(async () => {
    postgres = await startPostgres();
    suiteUrl = postgres.create('suite');
  }, 60_000);
  afterAll(() => postgres?.remove());

  classroomSuite(() => suiteUrl);

  async function twoNodes(name: string) {
    const url = postgres.create(name);
    // Both at once: the tables are made once.
    const nodes = await Promise.all([startNode(url), startNode(url)]);
    onTestFinished(async () => {
      await Promise.all(nodes.map((node) => node.stop()));
    });
    return { url, one: nodes[0], other: nodes[1] };
  }

  test('two nodes serve one room: nothing lost, nothing doubled, in the same order', async () => {
    const { one, other } = await twoNodes('two_nodes');
    const room = await openedRoom(one);
    const [here, there] = [
      follow(() => one.address, room.trainer),
      follow(() => other.address, room.trainer),
    ];
    onTestFinished(here.close);
    onTestFinished(there.close);
    const seats = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        takeSeat(n % 2 ? one : other, room.code, n % 3 ? 0 : null),
      ),
    );
    // Each seat says it at the node where it did not sit down, and again at the other.
    const replies = await Promise.all(
      seats.map(async (seat, n) => {
        const id = `A${String(n).padStart(15, '0')}`;
        const first = await say(n % 2 ? other : one, seat, answer('q0a'), id);
        const second = await say(n % 2 ? one : other, seat, answer('q0a'), id);
        expect(second).toEqual(first);
        return first.seq;
      }),
    );
    expect(new Set(replies).size).toBe(40);
    for (const trainer of [here, there]) {
      await vi.waitFor(
        () => expect(trainer.now()?.view.tallies['q0a']?.spread.answers).toBe(40),
        5_000,
      );
    }
    await say(other, room.trainer, { type: 'close', question: 'q0a' });
    await vi.waitFor(() => expect(here.now()?.view.questions['q0a']?.phase).toBe('closed'), 5_000);
    expect(here.now()?.view).toEqual(there.now()?.view);
    const rows = await one.service.database.ask(
      'SELECT seq FROM entries WHERE room = ? ORDER BY seq',
      [room.room],
    );
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, n) => n + 1));
    expect((await one.post(classroomApi.delete, {}, room.trainer)).status).toBe(200);
    await vi.waitFor(() => expect(there.now()?.line).toBe('gone'), 5_000);
    expect((await say(other, room.trainer, { type: 'finish' })).error).toBe('no-room');
  });

  test('a node that loses its database says so, keeps streams open, and recovers by itself', async () => {
    const { one, other } = await twoNodes('lost');
    const room = await openedRoom(one);
    const seat = await takeSeat(one, room.code);
    const watching = follow(() => one.address, room.trainer);
    onTestFinished(watching.close);
    await vi.waitFor(() => expect(watching.now()?.line).toBe('live'));
    const ready = async () => (await fetch(`${one.address}/ready`)).status;
    expect(await ready()).toBe(200);

    postgres.kill();
    // It looks once a second.
    await vi.waitFor(async () => expect(await ready()).toBe(503), { timeout: 5_000 });
    expect(await say(one, seat, answer('q0a'))).toMatchObject({
      status: 503,
      error: 'database-away',
    });
    expect((await fetch(`${one.address}/health`)).status).toBe(200);
    expect(watching.now()?.line).toBe('live');

    postgres.start();
    await vi.waitFor(async () => expect(await ready()).toBe(200), {
      timeout: 10_000,
      interval: 200,
    });
    expect((await say(one, seat, answer('q0a'))).status).toBe(200);
    await vi.waitFor(
      () => expect(watching.now()?.view.tallies['q0a']?.spread.answers).toBe(1),
      5_000,
    );
    // The line on which nodes hear of each other is back as well.
    await vi.waitFor(
      async () => {
        await say(other, seat, answer('q0a', 'no'));
        const counts = watching.now()?.view.tallies['q0a']?.spread.positions;
        expect(counts?.find(({ position }) => position === 'no')?.count).toBe(1);
      },
      { timeout: 10_000, interval: 500 },
    );
    const events = one.journal.map((line) => JSON.parse(line).event);
    expect(events.filter((event) => event === 'database-lost')).toHaveLength(1);
    expect(events.filter((event) => event === 'database-back')).toHaveLength(1);
  }, 60_000);

  test('a room is deleted while an answer is written to it at another node: first one, then the other', async () => {
    const { one, other } = await twoNodes('deleted_meanwhile');
    const { room: id } = await openedRoom(one);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const entry = { seq: 3, by: 1, id: 'x', body: { type: 'sit', group: null } } as const;
    let isLocked = () => {};
    const locked = new Promise<void>((resolve) => {
      isLocked = resolve;
    });
    const writing = other.service.database.transaction(async (ask) => {
      await statements.lockRooms(ask, [id], other.service.database.forUpdate);
      isLocked();
      await held;
      await statements.addEntries(ask, [{ room: id, entry }]);
    });
    await locked;
    const deleting = one.service.deleteRooms([id]);
    await vi.waitFor(async () => {
      const waits = 'SELECT 1 FROM pg_stat_activity WHERE wait_event_type = ? AND datname = ?';
      const rows = await one.service.database.ask(waits, ['Lock', 'deleted_meanwhile']);
      expect(rows).toHaveLength(1);
    });
    release();
    await Promise.all([writing, deleting]);
    const left = await one.service.database.ask('SELECT seq FROM entries WHERE room = ?', [id]);
    expect(left).toEqual([]);
  });

  test('a node that vanishes in the middle of a transaction does not keep its rooms locked', async () => {
    const { one } = await twoNodes('vanished');
    const [row] = await one.service.database.ask('SHOW idle_in_transaction_session_timeout');
    expect(row).toEqual({ idle_in_transaction_session_timeout: '10s' });
  });

  test('a backup by pg_dump, restored into an empty database, is the same room', async () => {
    const { url, one } = await twoNodes('dumped');
    const room = await openedRoom(one);
    const seat = await takeSeat(one, room.code);
    await say(one, seat, answer('q0a'));
    const copy = postgres.create('restored');
    postgres.copy(url, copy);
    const restored = await startNode(copy);
    onTestFinished(restored.stop);
    const [before, after] = await Promise.all(
      [one, restored].map(({ service }) => service.rooms.find(room.room)),
    );
    expect(after?.room).toEqual(before?.room);
    expect((await say(restored, seat, answer('q0a', 'no'))).status).toBe(200);
  });

  test('a database of a newer version is refused', async () => {
    const database = openDatabase(postgres.create('newer'));
    onTestFinished(database.close);
    await migrate(database);
    await database.ask('INSERT INTO migrations (version) VALUES (99)');
    await expect(migrate(database)).rejects.toThrow('newer version');
  });
});
