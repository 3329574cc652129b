import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { assess, verdicts } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { rank } from '@/lib/engine/rank';
import { prospects, whatIf } from '@/lib/engine/what-if';
import type { World } from '@/lib/engine/world';
import { law } from '@/rules/law';
import { acceptanceCase } from './packs';
import { median, spent } from './timing';
import { hundredRules } from './workload';

/** What a person waits for between two questions, on the real packs, and what stays in memory. */
export function interview(): void {
  const engine = compile(law);
  const small = acceptanceCase();
  const large = withActs(small, 200);
  for (const [title, world] of [
    ['AC-08', small],
    ['AC-08 with 200 acts', large],
  ] as const) {
    const act = world.acts[0]?.id ?? '';
    const answer = prospects(engine, world, { act })[0]?.outcomes[0]?.answer ?? [];
    console.log(`\n${title}, milliseconds of processor time (median)`);
    row('every finding, and the open questions of an act ranked', () => {
      verdicts(engine, world);
      rank(engine, world, { act });
    });
    row('what each answer to them would decide', () => prospects(engine, world, { act }));
    row('what one answer would change in the whole case', () => whatIf(engine, world, answer));
    row('every finding with its reasons', () => assess(engine, world));
  }
  memory();
}

function withActs(world: World, count: number): World {
  const acts = Array.from({ length: count }, (_, i) => {
    const act = world.acts[i % world.acts.length];
    if (act === undefined) throw new Error('the case has no act');
    return { ...act, id: `act-${i}` };
  });
  return { ...world, acts };
}

function row(name: string, work: () => unknown): void {
  // Until the runtime has made it quick, as it is after some questions: its helpers count as processor time.
  for (const warm = performance.now() + 1000; performance.now() < warm; ) work();
  const times = Array.from({ length: 31 }, () => {
    const started = spent();
    work();
    return (spent() - started) / 1000;
  });
  console.log(`${name.padEnd(58)}${median(times).toFixed(2).padStart(10)}`);
}

/** What a million evaluations of the invented rules leave behind, each of another of 128 answer sets. */
function memory(): void {
  const { law: invented, sets, toWorld } = hundredRules();
  const engine = compile(invented);
  const worlds = sets.map(toWorld);
  let next = 0;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap = (times: number) => {
    for (let i = 0; i < times; i++) verdicts(engine, worlds[next++ % worlds.length] as World);
    collect();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  const before = heap(10_000);
  const after = heap(1_000_000);
  console.log(
    `\nheap after 10,000 evaluations ${before.toFixed(2)} MB, after a million more ${after.toFixed(2)} MB`,
  );
}
