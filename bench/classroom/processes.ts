import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type Server = {
  readonly address: string;
  /** The most memory that it ever held, in MB; 0 where the system does not say. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
};

/** A node of the classroom as a process of its own. */
export const startNode = (site: string, databaseUrl: string): Promise<Server> =>
  start(['scripts/serve.mjs', site, '--classroom'], { DATABASE_URL: databaseUrl });

/** The server to compare with. */
export const startBare = (): Promise<Server> => start(['bench/classroom/bare-server.mjs'], {});

async function start(args: readonly string[], env: Record<string, string>): Promise<Server> {
  const child: ChildProcess = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    // Its journal goes on being read, or the process would wait for us to take it.
    child.stdout?.on('data', (chunk: Buffer) => {
      if (output.length < 10_000) output += chunk.toString('utf8');
      const said = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
      if (said) resolve(said[0]);
    });
    child.on('close', () => reject(new Error(`It ended: ${output}`)));
  });
  return {
    address,
    memory: () => peakMemory(child.pid),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function peakMemory(pid: number | undefined): number {
  if (process.platform !== 'linux') return 0;
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(peak?.[1] ?? 0) / 1024;
}
