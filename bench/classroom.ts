/**
 * `npm run bench:classroom`: how long answers take, and how long until the trainer sees them, with servers as
 * processes of their own and every device as a stream and its requests. Beside it, in the same run, a
 * server-sent-events server of thirty lines that keeps nothing. `-- --nodes` also runs a thousand devices over two
 * nodes and a PostgreSQL that it starts by itself.
 */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../scripts/local-postgres';
import { runBare } from './classroom/bare';
import { p95 } from './classroom/devices';
import { startBare, startNode } from './classroom/processes';
import { type RoomFigures, runRoom } from './classroom/session';
import { median } from './timing';

const RUNS = 3;

const folder = mkdtempSync(join(tmpdir(), 'indicia-bench-'));
const site = join(folder, 'site');
mkdirSync(site);
writeFileSync(join(site, 'index.html'), '<h1>Bench</h1>');
const load = () =>
  loadavg()
    .map((n) => n.toFixed(1))
    .join(' ');
console.log(
  `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}; load ${load()}`,
);
const syncs = syncTimes();
console.log(
  `A synced write to this disk: ${median(syncs).toFixed(1)} ms, p95 ${p95(syncs).toFixed(1)} ms. No answer is quicker.`,
);
try {
  await embedded();
  await bare();
  if (process.argv.includes('--nodes')) await nodes();
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`load at the end ${load()}`);

/** What the disk takes for the least that a commit does. */
function syncTimes(): readonly number[] {
  const file = openSync(join(folder, 'sync'), 'w');
  const times = Array.from({ length: 100 }, () => {
    const started = performance.now();
    writeSync(file, 'x'.repeat(4_096));
    fsyncSync(file);
    return performance.now() - started;
  });
  closeSync(file);
  return times;
}

async function embedded(): Promise<void> {
  const runs: RoomFigures[] = [];
  for (let n = 0; n < RUNS; n++) {
    const node = await startNode(site, `file:${join(folder, `rooms-${n}.db`)}`);
    try {
      runs.push(await runRoom([node], 300));
    } finally {
      await node.stop();
    }
  }
  report('300 devices, one node, embedded database', runs, true);
}

async function nodes(): Promise<void> {
  const postgres = await startPostgres();
  const url = postgres.create('bench');
  try {
    const runs: RoomFigures[] = [];
    for (let n = 0; n < RUNS; n++) {
      const both = await Promise.all([startNode(site, url), startNode(site, url)]);
      try {
        runs.push(await runRoom(both, 1_000));
      } finally {
        await Promise.all(both.map((node) => node.stop()));
      }
    }
    report('1,000 devices, two nodes, PostgreSQL, all on this machine', runs, false);
  } finally {
    postgres.remove();
  }
}

async function bare(): Promise<void> {
  const figures: { answer: number; trainer: number }[] = [];
  for (let n = 0; n < RUNS; n++) {
    const server = await startBare();
    try {
      figures.push(await runBare(server, 300));
    } finally {
      await server.stop();
    }
  }
  console.log(
    '\n300 devices, a bare server that keeps nothing and checks nothing (median of 3 runs)',
  );
  say(
    'all answer within one second: answer, p95',
    median(figures.map(({ answer }) => answer)),
    'ms',
  );
  say('  until the trainer has it, p95', median(figures.map(({ trainer }) => trainer)), 'ms');
}

function report(title: string, runs: readonly RoomFigures[], hasLimits: boolean): void {
  const of = (pick: (run: RoomFigures) => number) => median(runs.map(pick));
  const limit = (most: number) => (hasLimits ? most : undefined);
  console.log(`\n${title} (median of ${runs.length} runs)`);
  say(
    'a question opened, until every device has it',
    of((run) => run.toAll),
    'ms',
  );
  say(
    'answers over four seconds: answer, p95',
    of((run) => run.steady.answer),
    'ms',
    limit(250),
  );
  say(
    '  until the trainer has it, p95',
    of((run) => run.steady.trainer),
    'ms',
    limit(500),
  );
  say(
    'all answer within one second: answer, p95',
    of((run) => run.burst.answer),
    'ms',
    limit(250),
  );
  say(
    '  until the trainer has it, p95',
    of((run) => run.burst.trainer),
    'ms',
    limit(500),
  );
  say('most memory of a node', Math.max(...runs.map((run) => run.memory)), 'MB', limit(250));
  say(
    'changes that a device did not get',
    runs.reduce((sum, run) => sum + run.missed, 0),
    '',
    0,
  );
  say(
    'answers lost or counted twice',
    runs.reduce((sum, run) => sum + run.miscounted, 0),
    '',
    0,
  );
}

function say(what: string, figure: number, unit: string, most?: number): void {
  const verdict =
    most === undefined ? '' : `  (at most ${most}: ${figure <= most ? 'kept' : 'MISSED'})`;
  console.log(`${what.padEnd(50)} ${figure.toFixed(0).padStart(6)} ${unit}${verdict}`);
}
