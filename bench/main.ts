import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { interview } from './interview';
import { ours, plainInterpreter, type Subject } from './ours';
import { realPacks } from './packs';
import { jsonLogicEngine, jsonRulesEngine, publicodes, zenEngine } from './peers';
import { timed } from './timing';
import { hundredRules, type Workload } from './workload';

/**
 * `npm run bench`: every engine on the same rules and the same answers in the same run. First all must
 * agree on every rule; then each is timed in turn, and medians are compared. Times are
 * processor time; even so a quiet machine gives better figures. The ratios hold within a run.
 */
const peersFolder = fileURLToPath(new URL('./peers', import.meta.url));
if (!existsSync(`${peersFolder}/node_modules`)) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const installed = spawnSync('npm', args, { cwd: peersFolder, stdio: 'inherit' });
  if (installed.status !== 0) throw new Error('the peers could not be installed');
}

console.log(`${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.versions.node}`);
await compared(hundredRules());
await compared(realPacks());
interview();

async function compared(workload: Workload): Promise<void> {
  const { one, batch } = ours(workload);
  const reference = plainInterpreter(workload);
  const subjects = [
    one,
    reference,
    ...[jsonLogicEngine, zenEngine, jsonRulesEngine, publicodes].map((peer) => peer(workload)),
  ];
  const worlds = workload.sets.map(workload.toWorld);
  const expected = await agreed(workload, subjects, reference);
  if (batch(worlds).some((found, i) => found.join() !== expected[i]?.join())) {
    throw new Error('the batch disagrees');
  }
  console.log(
    `\nOn ${workload.title}, all agree on ${workload.reported.length} results (the peers on ${workload.checked} answer sets).`,
  );
  const rows: { readonly name: string; readonly us: number }[] = [];
  for (const subject of subjects) {
    const prepared = workload.sets.slice(0, 32).map((answers) => subject.prepare(answers));
    let next = 0;
    const us = await timed(() => subject.evaluate(prepared[next++ % prepared.length] as never));
    rows.push({ name: subject.name, us });
  }
  rows.push({
    name: 'this engine, 32 cases in lanes',
    us: (await timed(() => batch(worlds))) / worlds.length,
  });
  print(rows);
}

async function agreed(
  { sets, checked }: Workload,
  subjects: readonly Subject[],
  reference: Subject,
) {
  const all = async (subject: Subject, count: number) => {
    const found: (readonly boolean[])[] = [];
    for (const answers of sets.slice(0, count)) {
      found.push(await subject.evaluate(subject.prepare(answers) as never));
    }
    return found;
  };
  const expected = await all(reference, sets.length);
  for (const subject of subjects) {
    const found = await all(subject, subject === subjects[0] ? sets.length : checked);
    const differs = found.findIndex((results, i) => results.join() !== expected[i]?.join());
    if (differs >= 0) throw new Error(`${subject.name} disagrees on set ${differs}`);
  }
  return expected;
}

function print(rows: readonly { readonly name: string; readonly us: number }[]): void {
  const one = rows[0]?.us ?? 0;
  console.log(
    `${'engine'.padEnd(34)}${'µs a case (median)'.padStart(20)}${'one case'.padStart(12)}${'in lanes'.padStart(12)}`,
  );
  const lanes = rows.at(-1)?.us ?? 0;
  const ratio = (us: number, by: number) => `${(us / by).toPrecision(3)}×`.padStart(12);
  for (const { name, us } of rows) {
    console.log(
      `${name.padEnd(34)}${us.toFixed(1).padStart(20)}${ratio(us, one)}${ratio(us, lanes)}`,
    );
  }
}
