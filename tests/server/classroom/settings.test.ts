import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openDatabase } from '@/server/classroom/databases';
import { backUp } from '@/server/classroom/embedded';
import { serveClassroom } from '@/server/classroom/main';
import { migrate } from '@/server/classroom/migrations';
import { readSettings } from '@/server/classroom/settings';
import { answer, openedRoom, say, startNode, takeSeat, temporaryFile } from './a-node';

test('what is not set, or set to nothing, has a usual value', () => {
  expect(readSettings({ DATABASE_URL: '', ROOM_HOURS: '48' })).toEqual({
    settings: {
      ...{ databaseUrl: 'file:classroom-data/rooms.db', roomHours: 48, maxRooms: 200 },
      ...{ maxStreams: 3_000, trainerWord: undefined, behindProxy: false },
    },
  });
});

test.each([
  ['ROOM_HOURS', '0'],
  ['ROOM_HOURS', '1.5'],
  ['MAX_ROOMS', 'many'],
  ['MAX_STREAMS', '-1'],
  ['TRAINER_WORD', 'short'],
  ['BEHIND_PROXY', 'yes'],
  ['DATABASE_URL', 'mysql://user:hunter2@host/x'],
])('%s=%s is refused by its name, without its value', (name, value) => {
  const read = readSettings({ [name]: value });
  expect(read).toEqual({ sentence: expect.stringContaining(`${name} is not as it should be`) });
  expect(JSON.stringify(read)).not.toContain('hunter2');
});

test('a backup made while rooms are in use, put in place of the file, is the same rooms', async () => {
  const [file, copy] = [temporaryFile('rooms.db'), temporaryFile('copy.db')];
  onTestFinished(file.remove);
  onTestFinished(copy.remove);
  const node = await startNode(`file:${file.path}`);
  onTestFinished(node.stop);
  const room = await openedRoom(node);
  const seat = await takeSeat(node, room.code);
  const replies = Promise.all([1, 2, 3].map(() => say(node, seat, answer('q0a'))));
  backUp(file.path, copy.path);
  await replies;
  const restored = await startNode(`file:${copy.path}`);
  onTestFinished(restored.stop);
  const opening = (await node.service.rooms.find(room.room))?.room.opening;
  expect((await restored.service.rooms.find(room.room))?.room.opening).toEqual(opening);
  expect((await say(restored, seat, answer('q0a', 'no'))).status).toBe(200);
  expect(() => backUp(file.path, copy.path)).toThrow();
  expect(statSync(copy.path).mode & 0o777).toBe(0o600);
});

type Folder = ReturnType<typeof temporaryFile>;

/** Each makes the trouble and returns the address that then does not open. */
const troubles: Readonly<Record<string, (file: Folder) => string | Promise<string>>> = {
  'is not a database': ({ path }) => {
    writeFileSync(path, 'This is no database, however long one reads in it.');
    return `file:${path}`;
  },
  'could not be made': ({ folder }) => `file:${folder}/missing/missing too/rooms.db`,
  'nested/rooms.db is a folder': ({ folder }) => {
    mkdirSync(`${folder}/nested/rooms.db`, { recursive: true });
    return `file:${folder}/nested/rooms.db`;
  },
  'rooms.db is not a folder': ({ path }) => {
    writeFileSync(path, '');
    return `file:${path}/rooms.db`;
  },
  'a newer version of Indicia': async ({ path }) => {
    const database = openDatabase(`file:${path}`);
    await migrate(database);
    await database.ask('INSERT INTO migrations (version) VALUES (99)');
    await database.close();
    return `file:${path}`;
  },
  'no PostgreSQL answers': () => 'postgres://user:hunter2@127.0.0.1:1/x',
};

test.each(Object.entries(troubles))(
  'a database that %s: said at the start, and nothing is served',
  async (why, makeTrouble) => {
    const file = temporaryFile('rooms.db');
    onTestFinished(file.remove);
    vi.stubEnv('DATABASE_URL', await makeTrouble(file));
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const written = vi.spyOn(console, 'log').mockReturnValue();
    onTestFinished(() => {
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
      process.exitCode = undefined;
    });
    await serveClassroom(file.folder);
    expect(said.mock.calls).toEqual([[expect.stringContaining(why)]]);
    expect(JSON.stringify([said.mock.calls, written.mock.calls])).not.toContain('hunter2');
    expect(written.mock.calls).toEqual([[expect.stringContaining('"database-not-opened"')]]);
    expect(process.exitCode).toBe(1);
  },
);
