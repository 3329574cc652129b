import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The classroom as `npm run classroom` serves it, on a free port, with a database of its own. */
export async function startClassroom() {
  const folder = mkdtempSync(join(tmpdir(), 'indicia-room-'));
  const child = spawn(process.execPath, ['scripts/serve.mjs', 'out', '--classroom'], {
    env: { ...process.env, PORT: '0', DATABASE_URL: `file:${join(folder, 'rooms.db')}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (piece: unknown) => {
      said += String(piece);
      const port = /localhost:(\d+)/.exec(said)?.[1];
      if (port) resolve(`http://localhost:${port}`);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`The classroom ended: ${said.slice(-500)}`)));
  });
  return {
    address,
    async end(): Promise<void> {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
