import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { classroomApi } from '@/lib/exercise/classroom/addresses';
import { openDatabase } from '@/server/classroom/databases';
import { startSite } from '../site';
import { answer, follow, openedRoom, say, type TestNode, takeSeat, temporaryFile } from './a-node';

const script = fileURLToPath(new URL('../../../scripts/serve.mjs', import.meta.url));

/** The classroom as a process of its own, at a port that stays the same over restarts. */
async function startProcess(folder: string, database: string, port: string, host = '127.0.0.1') {
  const child: ChildProcess = spawn(process.execPath, [script, folder, '--classroom'], {
    env: { ...process.env, HOST: host, PORT: port, DATABASE_URL: `file:${database}` },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const chosen = await new Promise<string>((resolve, reject) => {
    const add = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const said = /http:\/\/[\d.]+:(\d+)/.exec(output);
      if (said?.[1]) resolve(said[1]);
    };
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    child.on('close', () => reject(new Error(output)));
  });
  return { child, ended, port: chosen, output: () => output };
}

const nodeAt = (port: string) => {
  const address = `http://127.0.0.1:${port}`;
  const post: TestNode['post'] = (path, body, key) =>
    fetch(address + path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(key ? { Authorization: `Bearer ${key}` } : {}),
      },
      body: JSON.stringify(body),
    });
  return { address, post } as unknown as TestNode;
};

test('killed in the middle of a round and started again: nothing acknowledged is lost, nothing is doubled', async () => {
  const [site, file] = [await startSite(), temporaryFile('rooms.db')];
  onTestFinished(site.close);
  onTestFinished(file.remove);
  let running = await startProcess(site.folder, file.path, '0');
  const { port } = running;
  const node = nodeAt(port);
  const room = await openedRoom(node);
  const trainer = follow(() => node.address, room.trainer);
  onTestFinished(trainer.close);
  const seats = await Promise.all(Array.from({ length: 25 }, () => takeSeat(node, room.code)));

  // Each device goes on changing its answer, whatever happens to the server, and notes what was acknowledged.
  let isOver = false;
  const acknowledged: string[] = [];
  const last = new Map<string, string>();
  const devices = seats.map(async (seat, n) => {
    for (let turn = 0; !isOver; turn++) {
      const id = `D${String(n).padStart(5, '0')}${String(turn).padStart(10, '0')}`;
      const position = turn % 2 ? 'yes' : 'no';
      for (;;) {
        const reply = await say(node, seat, answer('q0a', position), id).catch(() => undefined);
        if (reply?.status === 200) break;
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      acknowledged.push(id);
      last.set(seat, position);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  });
  for (let kills = 0; kills < 2; kills++) {
    const before = acknowledged.length;
    await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(before + 60), 20_000);
    running.child.kill('SIGKILL');
    await running.ended;
    running = await startProcess(site.folder, file.path, port);
  }
  const before = acknowledged.length;
  await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(before + 30), 20_000);
  isOver = true;
  await Promise.all(devices);

  const yes = [...last.values()].filter((position) => position === 'yes').length;
  await vi.waitFor(() => {
    const counts = trainer.now()?.view.tallies['q0a']?.spread.positions;
    expect(counts?.find(({ position }) => position === 'yes')?.count).toBe(yes);
    expect(trainer.now()?.view.tallies['q0a']?.spread.answers).toBe(25);
  }, 5_000);
  running.child.kill('SIGTERM');
  expect(await running.ended).toBe(0);
  expect(running.output()).not.toContain('"position"');

  const database = openDatabase(`file:${file.path}`);
  onTestFinished(database.close);
  const rows = await database.ask("SELECT command FROM entries WHERE body LIKE '%answer%'");
  const kept = rows.map(({ command }) => String(command));
  expect(new Set(kept).size).toBe(kept.length);
  expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([]);
}, 90_000);

/** Begins to send headers, never ends, and gives what came back once the line is cut. */
function halfARequest(port: number): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: x\r\n'));
    socket.on('data', (data) => {
      said += data.toString('utf8');
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(said));
  });
}

test('the process: the site and the classroom under one policy, an end that says goodbye', async () => {
  const [site, file] = [await startSite(), temporaryFile('rooms.db')];
  onTestFinished(site.close);
  onTestFinished(file.remove);
  const { child, ended, port, output } = await startProcess(site.folder, file.path, '0', '0.0.0.0');
  const node = nodeAt(port);
  const slow = halfARequest(Number(port));
  for (const path of [
    '/',
    '/ready',
    classroomApi.look,
    classroomApi.events,
    '/api/nowhere',
    '/en/nowhere/',
  ]) {
    const { headers } = await fetch(node.address + path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
  const room = await openedRoom(node);
  const trainer = follow(() => node.address, room.trainer);
  onTestFinished(trainer.close);
  await vi.waitFor(() => expect(trainer.now()?.line).toBe('live'), 5_000);
  // Nobody holds a line by sending slowly.
  expect(await slow).toMatch(/^HTTP\/1\.1 4\d\d /);
  // A hotspot: plain http, said clearly.
  expect(output()).toContain('the classroom works there, and the\nvault does not');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
}, 60_000);
