import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { batch, plainInterpreter, type Subject, tape } from './ours';
import { jsonLogicEngine, jsonRulesEngine, publicodes, zenEngine } from './peers';
import { answerSets, toWorld } from './workload';

/**
 * `npm run bench`: 100 rules, 150 answers, every engine on the same answer sets in the same run. First
 * all must agree on every rule; then each is timed in turn, several rounds, and medians are compared.
 */
const peersFolder = fileURLToPath(new URL('./peers', import.meta.url));
if (!existsSync(`${peersFolder}/node_modules`)) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const installed = spawnSync('npm', args, { cwd: peersFolder, stdio: 'inherit' });
  if (installed.status !== 0) throw new Error('the peers could not be installed');
}

const ROUNDS = 7;
const ROUND_MS = 300;
const sets = answerSets(128);
const worlds = sets.map(toWorld);

const subjects: readonly Subject[] = [
  tape,
  plainInterpreter,
  jsonLogicEngine(),
  zenEngine(),
  jsonRulesEngine(),
  publicodes(),
];

const evaluate = (subject: Subject, prepared: unknown) => subject.evaluate(prepared as never);

const expected = await Promise.all(
  sets.map((answers) => evaluate(plainInterpreter, plainInterpreter.prepare(answers))),
);
for (const subject of subjects) {
  for (const [i, answers] of sets.entries()) {
    const found = await evaluate(subject, subject.prepare(answers));
    if (found.join() !== expected[i]?.join())
      throw new Error(`${subject.name} disagrees on set ${i}`);
  }
}
if (batch(worlds).some((found, i) => found.join() !== expected[i]?.join())) {
  throw new Error('the batch disagrees');
}
console.log(`All agree on 100 rules for ${sets.length} answer sets.\n`);

type Timed = { readonly name: string; readonly perSecond: number };

async function time(name: string, work: () => unknown, cases: number): Promise<Timed> {
  const rounds: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const started = performance.now();
    let done = 0;
    while (performance.now() - started < ROUND_MS) {
      await work();
      done += cases;
    }
    // The first round warms up and is not counted.
    if (round > 0) rounds.push((done * 1000) / (performance.now() - started));
  }
  return { name, perSecond: rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0 };
}

const timed: Timed[] = [];
for (const subject of subjects) {
  const prepared = sets.map((answers) => subject.prepare(answers));
  timed.push(
    await time(
      subject.name,
      async () => {
        for (const given of prepared.slice(0, 32)) {
          const result = evaluate(subject, given);
          if (result instanceof Promise) await result;
        }
      },
      32,
    ),
  );
}
timed.push(await time('this engine, 32 cases in lanes', () => batch(worlds), worlds.length));

const one = timed[0]?.perSecond ?? 0;
console.log(`${'engine'.padEnd(34)}${'cases/s (median)'.padStart(18)}${'ours is'.padStart(12)}`);
for (const { name, perSecond } of timed) {
  const ratio = `${(one / perSecond).toPrecision(3)}×`;
  console.log(
    `${name.padEnd(34)}${Math.round(perSecond).toLocaleString('en').padStart(18)}${ratio.padStart(12)}`,
  );
}
