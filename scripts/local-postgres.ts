import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';
const folders = existsSync(DEBIAN)
  ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin'))
  : (process.env['PATH'] ?? '').split(':');
const bin = folders.find((folder) => existsSync(join(folder, 'initdb')));

/**
 * Whether PostgreSQL is on this machine. `npm test` installs it where it can. Tests that need it say so with
 * `runIf`: elsewhere they count as not run, which in CI is a failure.
 */
export const havePostgres = bin !== undefined;

const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root: there, it runs as the user that Debian's package brings. */
function run(program: string, args: readonly string[]): string {
  const path = join(bin ?? '', program);
  const [command, all] = isRoot
    ? ['runuser', ['-u', 'postgres', '--', path, ...args]]
    : [path, [...args]];
  const { status, stdout, stderr } = spawnSync(command, all, {
    ...{ encoding: 'utf8', cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 },
  });
  if (status !== 0) throw new Error(`${program}: ${stdout}${stderr}`);
  return stdout;
}

export type LocalPostgres = {
  readonly url: string;
  /** A fresh, empty database. */
  readonly create: (name: string) => string;
  readonly start: () => void;
  /** At once, as when the machine is cut off. */
  readonly kill: () => void;
  /** By `pg_dump` and `pg_restore`, as docs/classroom.md says. */
  readonly copy: (from: string, to: string) => void;
  readonly remove: () => void;
};

/** A PostgreSQL of the caller's own, for tests and the benchmark, on loopback, in a folder that is removed afterwards. */
export async function startPostgres(): Promise<LocalPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'indicia-pg-'));
  if (isRoot) {
    const [uid, gid] = ['-u', '-g'].map((what) =>
      Number(spawnSync('id', [what, 'postgres'], { encoding: 'utf8' }).stdout),
    );
    chownSync(folder, uid ?? 0, gid ?? 0);
  }
  const data = join(folder, 'data');
  const port = await freePort();
  run('initdb', ['-D', data, '-U', 'indicia', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  const start = () => {
    run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
  };
  const kill = () => {
    run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
  };
  const urlOf = (name: string) => `postgres://indicia@127.0.0.1:${port}/${name}`;
  const url = urlOf('postgres');
  start();
  return {
    ...{ url, start, kill },
    create: (name) => {
      run('psql', [url, '-c', `CREATE DATABASE ${name}`]);
      return urlOf(name);
    },
    copy: (from, to) => {
      const file = join(folder, 'rooms.dump');
      run('pg_dump', ['--format=custom', `--file=${file}`, from]);
      run('pg_restore', ['--no-owner', `--dbname=${to}`, file]);
    },
    remove: () => {
      try {
        kill();
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
