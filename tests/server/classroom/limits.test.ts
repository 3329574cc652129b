import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { classroomApi } from '@/lib/exercise/classroom/addresses';
import {
  CLASSROOM_BUDGETS,
  CLASSROOM_LIMITS,
  CLASSROOM_RATES,
} from '@/lib/exercise/classroom/limits';
import { newToken } from '@/lib/exercise/classroom/tokens';
import { openEmbedded } from '@/server/classroom/embedded';
import { markedScenario } from '../../exercise/classroom/a-room';
import { startSite } from '../site';
import {
  answer,
  openedRoom,
  openRoom,
  say,
  startNode,
  type TestNode,
  takeSeat,
  temporaryFile,
} from './a-node';

const file = temporaryFile('rooms.db');
let now = Date.now();
let node: TestNode;
beforeAll(async () => {
  const environment = { MAX_ROOMS: '12', TRAINER_WORD: '' };
  node = await startNode(`file:${file.path}`, {
    now: () => now,
    environment,
    beat: 50,
    mostBlocked: 200,
  });
});
afterAll(async () => {
  await node.stop();
  file.remove();
});

const newRoom = (more: object = {}) => ({
  ...{ realCases: 'never', trainer: newToken('secret'), wall: newToken('secret') },
  ...{ scenario: markedScenario(), groups: [], freeText: false, ...more },
});
const told = async (response: Promise<Response>) => {
  const { status, headers } = await response;
  const body = (await (await response).json()) as { error: string; says: string; at?: string };
  return { status, headers, ...body };
};

describe('the door says in words what is wrong, and where', () => {
  test.each<[string, string, unknown, number, string, string?]>([
    ['no JSON', classroomApi.look, '{', 400, 'not-read'],
    ['an array', classroomApi.look, [], 422, 'wrong-shape', 'the request itself'],
    ['a short code', classroomApi.look, { code: 'ABC' }, 422, 'wrong-shape', 'code'],
    [
      'more than was asked',
      classroomApi.look,
      { code: 'ABCD1234', name: 'canary' },
      422,
      'wrong-shape',
      'the request itself',
    ],
    [
      'not told about real cases',
      classroomApi.rooms,
      newRoom({ realCases: undefined }),
      422,
      'wrong-shape',
      'realCases',
    ],
    [
      'a group word twice',
      classroomApi.rooms,
      newRoom({ groups: ['a', 'a'] }),
      422,
      'wrong-shape',
      'groups',
    ],
    [
      'no scenario',
      classroomApi.rooms,
      newRoom({ scenario: { format: 'other' } }),
      422,
      'scenario-faulty',
    ],
    [
      'a newer scenario',
      classroomApi.rooms,
      newRoom({ scenario: { ...markedScenario(), version: 2 } }),
      422,
      'scenario-too-new',
    ],
    [
      'a faulty scenario',
      classroomApi.rooms,
      newRoom({ scenario: { ...markedScenario(), minutes: 1 } }),
      422,
      'scenario-faulty',
      'scenario.minutes',
    ],
    [
      'a body too long',
      classroomApi.look,
      { code: 'A'.repeat(CLASSROOM_LIMITS.commandBytes) },
      413,
      'too-large',
    ],
    ['an address that is none', '/api/classroom/else', {}, 404, 'no-such-address'],
  ])('%s', async (_what, path, body, status, error, at) => {
    const answered = await told(node.post(path, body));
    expect(answered).toMatchObject({ status, error, ...(at === undefined ? {} : { at }) });
    expect(answered.says).toMatch(/^[A-Z].*\.$/);
    expect(answered.says).not.toContain('canary');
    expect(answered.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answered.headers.get('cache-control')).toBe('no-store');
  });

  test('other methods and other types', async () => {
    const got = await told(fetch(node.address + classroomApi.look));
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
    const form = await told(
      fetch(node.address + classroomApi.look, {
        method: 'POST',
        body: new URLSearchParams({ code: 'A' }),
      }),
    );
    expect([form.status, form.error]).toEqual([415, 'not-json']);
  });

  test('a body without an end or a length is cut off', async () => {
    const piece = `${'a'.repeat(4_000)}\r\n`;
    const chunk = `${(4_002).toString(16)}\r\n${piece}\r\n`;
    const head = `POST ${classroomApi.look} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const answered = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(new URL(node.address).port), '127.0.0.1', () =>
        socket.write(head + chunk.repeat(5)),
      );
      socket.on('data', (data) => {
        text += data.toString('utf8');
      });
      socket.on('close', () => resolve(text));
      socket.on('error', () => resolve(text));
    });
    expect(answered).toMatch(/^HTTP\/1\.1 413 /);
  });
});

describe('how much and how fast', () => {
  test('one secret that asks too fast waits; the others of its room do not', async () => {
    const room = await openedRoom(node);
    const [loud, quiet] = [await takeSeat(node, room.code), await takeSeat(node, room.code)];
    const replies = await Promise.all(
      Array.from({ length: CLASSROOM_RATES.secret.atOnce + 5 }, () =>
        say(node, loud, answer('q0a')),
      ),
    );
    expect(replies.filter(({ status }) => status === 429)).toHaveLength(5);
    expect((await say(node, quiet, answer('q0a'))).status).toBe(200);
    now += 1_000;
    expect((await say(node, loud, answer('q0a'))).status).toBe(200);
  });

  test('devices that use up what a room may ask do not crowd out its trainer', async () => {
    const room = await openedRoom(node);
    const seat = await takeSeat(node, room.code);
    while (node.service.rates.take(room.room, CLASSROOM_RATES.room));
    expect((await say(node, seat, answer('q0a'))).error).toBe('too-fast');
    const doors = { type: 'doors', open: false } as const;
    expect((await say(node, room.trainer, doors)).status).toBe(200);
  });

  test('seats that are asked for at once are no more than there are', async () => {
    const room = await openRoom(node);
    const held = await node.service.rooms.find(room.room);
    const nobody = { hash: '', group: null, counts: true, changed: 0 };
    held?.room.seats.push(...Array.from({ length: CLASSROOM_LIMITS.seats - 1 }, () => nobody));
    const asked = ['one', 'two', 'three'].map((hash) =>
      node.service.committer.propose({
        ...{ room: room.room, id: '', body: { type: 'seated', hash, group: null } },
      }),
    );
    const full = { refused: 'no-more-seats' };
    expect(await Promise.all(asked)).toEqual([{ seq: 1 }, full, full]);
  });

  /** As a proxy on this machine hands it on. */
  const from = (address: string, path: string, body: unknown, key = '') =>
    told(
      fetch(node.address + path, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-Forwarded-For': `203.0.113.9, ${address}`,
          Authorization: `Bearer ${key}`,
        },
        body: JSON.stringify(body),
      }),
    );

  test('who tries too many wrong codes waits, with right ones too; another address does not', async () => {
    const room = await openedRoom(node);
    const look = (address: string, code: string) => from(address, classroomApi.look, { code });
    const errors: string[] = [];
    for (let n = 0; n <= CLASSROOM_BUDGETS.wrongCodes.address.atOnce; n++) {
      errors.push((await look('198.51.100.1', newToken('code'))).error);
    }
    expect(errors.filter((error) => error === 'too-fast')).toHaveLength(1);
    expect(errors.at(-1)).toBe('too-fast');
    expect((await look('198.51.100.1', room.code)).error).toBe('too-fast');
    expect((await look('198.51.100.2', room.code)).status).toBe(200);
    expect((await look('198.51.100.2', newToken('code'))).error).toBe('no-such-code');
    now += 60_000;
    expect((await look('198.51.100.1', room.code)).status).toBe(200);
  });

  test('keys of rooms that are not there cost a look each, so they have a budget; a known seat goes on', async () => {
    const room = await openedRoom(node);
    const seat = await takeSeat(node, room.code);
    const strange = () =>
      from('198.51.100.3', classroomApi.delete, {}, `${newToken('room')}.${newToken('secret')}`);
    expect((await strange()).error).toBe('no-room');
    const { address } = CLASSROOM_BUDGETS.strangeKeys;
    while (node.service.rates.take('strange keys 198.51.100.3', address));
    expect((await strange()).error).toBe('too-fast');
    const wrong = `${room.room}.${newToken('secret')}`;
    expect((await from('198.51.100.3', classroomApi.delete, {}, wrong)).error).toBe('too-fast');
    expect((await from('198.51.100.4', classroomApi.delete, {}, wrong)).error).toBe('no-key');
    const command = { id: newToken('command'), command: answer('q0a') };
    expect((await from('198.51.100.3', classroomApi.commands, command, seat)).status).toBe(200);
  });

  test('a strange key costs one of its budget, also where its room is not in memory', async () => {
    const room = await openedRoom(node);
    const { address } = CLASSROOM_BUDGETS.strangeKeys;
    for (let n = 1; n < address.atOnce; n++) {
      node.service.rates.take('strange keys 198.51.100.8', address);
    }
    node.service.rooms.forget(room.room);
    const wrong = () =>
      from('198.51.100.8', classroomApi.delete, {}, `${room.room}.${newToken('secret')}`);
    expect((await wrong()).error).toBe('no-key');
    expect((await wrong()).error).toBe('too-fast');
  });

  test('a room that is asked for again is told again, when no further one may be opened', async () => {
    const asked = newRoom();
    const first = await from('198.51.100.9', classroomApi.rooms, asked);
    while (node.service.rates.take('rooms 198.51.100.9', CLASSROOM_BUDGETS.newRooms.address));
    const again = await from('198.51.100.9', classroomApi.rooms, asked);
    expect(again).toMatchObject({ status: 201, code: (first as { code?: string }).code });
    expect((await from('198.51.100.9', classroomApi.rooms, newRoom())).error).toBe('too-fast');
  });

  test('doors are looked at and passed at a rate, by address', async () => {
    const room = await openedRoom(node);
    const { address } = CLASSROOM_BUDGETS.doors;
    while (node.service.rates.take('doors 198.51.100.5', address));
    const join = { realCases: 'never', code: room.code, secret: newToken('secret'), group: null };
    expect((await from('198.51.100.5', classroomApi.join, join)).error).toBe('too-fast');
    expect((await from('198.51.100.6', classroomApi.join, join)).status).toBe(200);
  });

  test('so many rooms and no more', async () => {
    now += 600_000;
    const statuses: number[] = [];
    for (let n = 0; n < 13; n++)
      statuses.push((await node.post(classroomApi.rooms, newRoom())).status);
    expect(statuses.at(-1)).toBe(503);
    await node.service.database.ask('UPDATE rooms SET expires = 1');
    await node.service.sweep();
    expect((await node.post(classroomApi.rooms, newRoom())).status).toBe(201);
  });

  test('scenarios are read at the rate of rooms, and only so many are sent at once', async () => {
    const { address } = CLASSROOM_BUDGETS.newRooms;
    while (node.service.rates.take('rooms 127.0.0.1', address));
    const faulty = newRoom({ scenario: { format: 'other' } });
    expect((await told(node.post(classroomApi.rooms, faulty))).error).toBe('too-fast');
    expect((await from('198.51.100.7', classroomApi.rooms, faulty)).error).toBe('scenario-faulty');
    now += 600_000;
    expect((await told(node.post(classroomApi.rooms, faulty))).error).toBe('scenario-faulty');

    const port = Number(new URL(node.address).port);
    const slowFrom = (sender: string) => {
      const head = `POST ${classroomApi.rooms} HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: ${sender}\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n`;
      const socket = connect(port, '127.0.0.1', () => socket.write(head));
      return socket;
    };
    const error = async (sender: string) => (await from(sender, classroomApi.rooms, faulty)).error;
    const { roomsAtOnce } = CLASSROOM_LIMITS;
    const slow = Array.from({ length: roomsAtOnce.address }, () => slowFrom('203.0.113.1'));
    await vi.waitFor(async () => expect(await error('203.0.113.1')).toBe('too-fast'));
    expect(await error('203.0.113.2')).toBe('scenario-faulty');
    for (let n = slow.length; n < roomsAtOnce.all; n++) slow.push(slowFrom(`192.0.2.${n}`));
    await vi.waitFor(async () => expect(await error('203.0.113.3')).toBe('too-fast'));
    for (const socket of slow) socket.destroy();
    now += 60_000;
    await vi.waitFor(async () => expect(await error('203.0.113.1')).toBe('scenario-faulty'));
  });

  test("the trainers' word, where the server has one", async () => {
    const other = temporaryFile('rooms.db');
    const strict = await startNode(`file:${other.path}`, {
      environment: { TRAINER_WORD: 'lantern-meadow' },
    });
    onTestFinished(async () => {
      await strict.stop();
      other.remove();
    });
    const statusWith = async (more: object) =>
      (await strict.post(classroomApi.rooms, newRoom(more))).status;
    expect([
      await statusWith({}),
      await statusWith({ word: 'lantern' }),
      await statusWith({ word: 'lantern-meadow' }),
    ]).toEqual([403, 403, 201]);
    while (strict.service.rates.take('wrong words', CLASSROOM_BUDGETS.wrongWords.all));
    expect(await statusWith({ word: 'lantern-meadow' })).toBe(429);
  });
});

describe('streams', () => {
  const open = async (key: string) => {
    const cut = new AbortController();
    onTestFinished(() => cut.abort());
    return fetch(node.address + classroomApi.events, {
      headers: { Authorization: `Bearer ${key}` },
      signal: cut.signal,
    });
  };

  test('headers that keep proxies from gathering it, and a beat', async () => {
    const room = await openRoom(node);
    const { headers, body } = await open(room.wall);
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(headers.get('x-accel-buffering')).toBe('no');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    const reader = body?.getReader();
    let text = '';
    await vi.waitFor(async () => {
      text += new TextDecoder().decode((await reader?.read())?.value);
      expect(text).toContain(': beat\n\n');
    });
    await reader?.cancel();
  });

  test('a further one of the same secret ends the oldest', async () => {
    const room = await openRoom(node);
    const streams: Response[] = [];
    for (let n = 0; n <= CLASSROOM_LIMITS.streams; n++) streams.push(await open(room.trainer));
    expect(await streams[0]?.text()).toContain('"role":"trainer"');
  });
});

test('a database that another process holds: said, then taken up again', async () => {
  const room = await openedRoom(node);
  const seat = await takeSeat(node, room.code);
  const other = openEmbedded(file.path);
  onTestFinished(other.close);
  let release = () => {};
  const held = other.transaction(
    () =>
      new Promise<void>((resolve) => {
        release = resolve;
      }),
  );
  await new Promise((resolve) => setImmediate(resolve));
  expect(await say(node, seat, answer('q0a'))).toMatchObject({
    status: 503,
    error: 'database-away',
  });
  expect((await fetch(`${node.address}/ready`)).status).toBe(503);
  release();
  await held;
  // It looks once a second, however often it is asked.
  expect((await fetch(`${node.address}/ready`)).status).toBe(503);
  now += 1_000;
  expect((await fetch(`${node.address}/ready`)).status).toBe(200);
  expect((await say(node, seat, answer('q0a'))).status).toBe(200);
});

test('the journal holds no answer, no secret, no code and no word of a room', async () => {
  const room = await openedRoom(node, { freeText: true, groups: ['canary-group'] });
  const seat = await takeSeat(node, room.code, 0);
  const note = 'canary-note';
  await say(node, seat, {
    type: 'answer',
    question: 'q0a',
    answer: { position: 'yes', reasons: [], note },
  });
  await node.post(classroomApi.commands, '{"canary":', seat);
  const journal = node.journal.join('\n');
  expect(journal).toContain('"path":"/api/classroom/commands","status":200');
  for (const word of ['canary', 'q0a', room.code, room.room, seat.split('.')[1] ?? '']) {
    expect(journal).not.toContain(word);
  }
});

test('npm start alone has no address that takes data', async () => {
  const site = await startSite();
  onTestFinished(site.close);
  for (const path of [...Object.values(classroomApi), '/health', '/ready', '/']) {
    const posted = await site.get(path, { method: 'POST', body: JSON.stringify(newRoom()) });
    expect(posted.status).toBe(405);
    if (path !== '/') expect((await site.get(path)).status).toBe(404);
  }
});
