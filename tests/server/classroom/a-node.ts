import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classroomApi } from '@/lib/exercise/classroom/addresses';
import type { Command } from '@/lib/exercise/classroom/commands';
import type { Joined, RoomOpened } from '@/lib/exercise/classroom/requests';
import { type ClientState, openRoomClient } from '@/lib/exercise/classroom/room-client';
import { newToken, writeKey } from '@/lib/exercise/classroom/tokens';
import { openDatabase } from '@/server/classroom/databases';
import { migrate } from '@/server/classroom/migrations';
import { classroomRoutes } from '@/server/classroom/routes';
import { createService, type Service } from '@/server/classroom/service';
import { readSettings } from '@/server/classroom/settings';
import { httpServer } from '@/server/static';
import { markedScenario } from '../../exercise/classroom/a-room';

/** A file in a folder of its own. */
export function temporaryFile(name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'indicia-room-'));
  return { path: join(folder, name), folder, remove: () => rmSync(folder, { recursive: true }) };
}

export type TestNode = {
  readonly service: Service;
  readonly address: string;
  readonly journal: string[];
  readonly post: (path: string, body: unknown, key?: string) => Promise<Response>;
  readonly stop: () => Promise<void>;
};

type NodeOptions = {
  readonly now?: () => number;
  readonly environment?: Readonly<Record<string, string>>;
  readonly beat?: number;
  readonly mostBlocked?: number;
};

/** A node of the classroom in this process, on a free port. What it writes to its journal is kept as text. */
export async function startNode(databaseUrl: string, options: NodeOptions = {}): Promise<TestNode> {
  const { environment, ...more } = options;
  const read = readSettings({ ...environment, DATABASE_URL: databaseUrl });
  if ('sentence' in read) throw new Error(read.sentence);
  const database = openDatabase(databaseUrl);
  await migrate(database);
  const lines: string[] = [];
  const service = createService({
    ...more,
    ...{ database, settings: read.settings },
    journal: (event, details) => lines.push(JSON.stringify({ event, ...details })),
  });
  const routes = classroomRoutes(service);
  const server = httpServer((request, response) => {
    const handle = routes(request.url ?? '/');
    if (handle) void handle(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ service, address, journal: lines },
    post: (path, body, key) =>
      fetch(address + path, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    stop: async () => {
      server.close();
      await service.stop();
      server.closeAllConnections();
    },
  };
}

export type TestRoom = RoomOpened & { readonly trainer: string; readonly wall: string };

/** Opens a room; `trainer` and `wall` are the keys. */
export async function openRoom(node: TestNode, more: object = {}): Promise<TestRoom> {
  const [trainer, wall] = [newToken('secret'), newToken('secret')];
  const response = await node.post(classroomApi.rooms, {
    ...{ realCases: 'never', trainer, wall, scenario: markedScenario(), freeText: false },
    ...{ groups: ['river', 'cedar'], ...more },
  });
  if (response.status !== 201) throw new Error(await response.text());
  const opened = (await response.json()) as RoomOpened;
  const keyOf = (secret: string) => writeKey({ room: opened.room, secret });
  return { ...opened, trainer: keyOf(trainer), wall: keyOf(wall) };
}

/** Takes a seat and returns its key. */
export async function takeSeat(node: TestNode, code: string, group: number | null = null) {
  const secret = newToken('secret');
  const response = await node.post(classroomApi.join, { realCases: 'never', code, secret, group });
  if (response.status !== 200) throw new Error(await response.text());
  return writeKey({ room: ((await response.json()) as Joined).room, secret });
}

/** Sends a command; the status, and the number in the log or the code of the refusal. */
export async function say(node: TestNode, key: string, command: Command, id = newToken('command')) {
  const response = await node.post(classroomApi.commands, { id, command }, key);
  const body = (await response.json()) as { seq?: number; error?: string };
  return { status: response.status, ...body };
}

/** Follows a room as a browser does, at an address that may change. */
export function follow(at: () => string, key: string) {
  const states: ClientState[] = [];
  const client = openRoomClient({
    key,
    fetch: (path, init) => fetch(at() + path, init),
    onState: (state) => states.push(state),
    onRefused: () => {},
    patience: { first: 20, most: 200, silence: 10_000 },
  });
  return { ...client, states, now: (): ClientState | undefined => states.at(-1) };
}

export const answer = (
  question: string,
  position: 'yes' | 'no' | 'not-known' = 'yes',
): Command => ({
  ...{ type: 'answer', question, answer: { position, reasons: ['r1'] } },
});

/** A room whose first question is open. */
export async function openedRoom(node: TestNode, more: object = {}): Promise<TestRoom> {
  const room = await openRoom(node, more);
  await say(node, room.trainer, { type: 'release', round: 'round-0' });
  await say(node, room.trainer, { type: 'open', question: 'q0a' });
  return room;
}
