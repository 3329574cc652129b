import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { classroomApi } from '@/lib/exercise/classroom/addresses';
import type { Command } from '@/lib/exercise/classroom/commands';
import { refusals } from '@/lib/exercise/classroom/refusals';
import { newToken } from '@/lib/exercise/classroom/tokens';
import { anyCommand } from '../../exercise/classroom/a-room';
import { answer, openedRoom, say, startNode, takeSeat, temporaryFile } from './a-node';

const REQUESTS = 10_000;
const AT_ONCE = 20;

type Hostile = {
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly who: number;
  readonly body: string;
};

/** All but the one after which nothing is accepted. */
const { finish: _end, ...going } = anyCommand;
const sound = fc.oneof(...(Object.values(going) as fc.Arbitrary<Command>[]));
const ids = fc.integer({ min: 0, max: 400 }).map((n) => `R${String(n).padStart(15, '0')}`);
const anything = fc.anything({ withNullPrototype: true, maxDepth: 3 });
/** Sound requests, some twice, some with a part replaced by anything, some with a part too many. */
const request = fc.record({ id: ids, command: sound });
const spoilt = fc
  .tuple(
    request,
    fc.constantFrom('type', 'question', 'answer', 'group', '__proto__', 'constructor', 'at'),
    anything,
  )
  .map(([{ id, command }, key, value]) => ({ id, command: { ...command, [key]: value } }));
const oversized = fc
  .integer({ min: 1_000, max: 20_000 })
  .map((n) => ({ id: 'A'.repeat(n), command: { type: 'answer', question: 'x'.repeat(n) } }));
const nested = fc.integer({ min: 10, max: 3_000 }).map((n) => '['.repeat(n) + ']'.repeat(n));
const text = (values: fc.Arbitrary<unknown>) =>
  values.map((value) => JSON.stringify(value) ?? 'undefined');

const hostile: fc.Arbitrary<Hostile> = fc.record({
  method: fc.oneof(
    { weight: 9, arbitrary: fc.constant('POST') },
    { weight: 1, arbitrary: fc.constantFrom('GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS') },
  ),
  path: fc.oneof(
    { weight: 7, arbitrary: fc.constant(classroomApi.commands) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(classroomApi.join, classroomApi.look, classroomApi.rooms),
    },
    { weight: 1, arbitrary: fc.webPath().map((path) => `/api/${path.replaceAll('.', '')}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '/api/classroom/constructor',
        '/ready?x',
        `${classroomApi.commands}/../join`,
      ),
    },
  ),
  type: fc.oneof(
    { weight: 9, arbitrary: fc.constant('application/json') },
    { weight: 1, arbitrary: fc.constantFrom('text/plain', 'application/json;', 'x') },
  ),
  who: fc.nat(6),
  body: fc.oneof(
    { weight: 4, arbitrary: text(request) },
    { weight: 4, arbitrary: text(spoilt) },
    { weight: 1, arbitrary: text(anything) },
    { weight: 1, arbitrary: text(oversized) },
    { weight: 1, arbitrary: fc.oneof(nested, fc.string({ unit: 'binary' })) },
  ),
});

test('ten thousand malformed, oversized and repeated requests: no crash, no room crossed, nothing counted twice', async () => {
  const file = temporaryFile('rooms.db');
  // Time passes quickly, so that the rates do not answer in place of what is tried here.
  let now = Date.now();
  const node = await startNode(`file:${file.path}`, { now: () => now });
  onTestFinished(async () => {
    await node.stop();
    file.remove();
  });
  const [mine, theirs] = [await openedRoom(node), await openedRoom(node, { freeText: true })];
  const seats = [await takeSeat(node, mine.code, 0), await takeSeat(node, mine.code)];
  await say(node, await takeSeat(node, theirs.code), answer('q0a'));
  const roomOf = async (id: string) => (await node.service.rooms.find(id))?.room;
  const before = structuredClone(await roomOf(theirs.room));

  const crossed = `${theirs.room}.${mine.trainer.split('.')[1]}`;
  const keys = [mine.trainer, ...seats, mine.wall, crossed, `${newToken('room')}.x`, undefined];
  const codes = Object.keys(refusals);
  const seen = new Map<string, number>();
  const statusesOf: number[] = [];
  const send = async ({ method, path, type, who, body }: Hostile) => {
    now += 300;
    const key = keys[who];
    const response = await fetch(node.address + path, {
      method,
      headers: {
        'Content-Type': type,
        ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
      },
      ...(method === 'GET' ? {} : { body }),
    });
    const answered = await response.text();
    statusesOf.push(response.status);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    if (response.status < 300) return;
    const { error, says } = JSON.parse(answered) as { error: string; says: string };
    expect(codes).toContain(error);
    expect(says).not.toMatch(/\bat .*:\d+:\d+|node_modules/);
    seen.set(error, (seen.get(error) ?? 0) + 1);
  };
  const requests = fc.sample(hostile, { numRuns: REQUESTS, seed: 20_261_122 });
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    for (let next = requests.pop(); next; next = requests.pop()) await send(next);
  });
  await Promise.all(lanes);

  expect(statusesOf).toHaveLength(REQUESTS);
  expect(statusesOf.filter((status) => status >= 500)).toEqual([]);
  // What was tried really reached these places.
  for (const error of [
    'wrong-shape',
    'too-large',
    'not-read',
    'not-json',
    'no-key',
    'not-yours',
    'wrong-method',
    'no-such-address',
  ] as const) {
    expect(seen.get(error), error).toBeGreaterThan(20);
  }
  expect(statusesOf.filter((status) => status === 200).length).toBeGreaterThan(200);
  expect(await roomOf(theirs.room)).toEqual(before);
  const rows = await node.service.database.ask(
    'SELECT author, command FROM entries WHERE room = ? AND command <> ?',
    [mine.room, ''],
  );
  const lines = rows.map(({ author, command }) => `${author}:${command}`);
  expect(new Set(lines).size).toBe(lines.length);
  const held = structuredClone(await roomOf(mine.room));
  node.service.rooms.forget(mine.room);
  expect(await roomOf(mine.room)).toEqual(held);
  expect(node.journal.filter((line) => line.includes('"fault"'))).toEqual([]);
}, 120_000);
