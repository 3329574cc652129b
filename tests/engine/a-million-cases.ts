import { verdicts } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { reference } from '@/lib/engine/reference';
import { randomLaw, randomWorld, seeded } from './random-law';

// The tape against the reference on a million random laws and worlds, or on as many as are asked for
// (`npm run proof:engine -- 100000`). `npm test` does a fixed share.

const WORLDS = 10;
const LAWS = Math.ceil(Number(process.argv[2] ?? 1_000_000) / WORLDS);

const started = performance.now();
for (let seed = 1; seed <= LAWS; seed++) {
  const random = seeded(seed);
  const law = randomLaw(random);
  const engine = compile(law);
  for (let w = 0; w < WORLDS; w++) {
    const world = randomWorld(random, law);
    const found = verdicts(engine, world).map((f) => f.verdict);
    const expected = reference(law, world).map((f) => f.verdict);
    if (found.join() !== expected.join()) {
      process.stderr.write(`Different: seed ${seed}, world ${w}: ${found} and ${expected}\n`);
      process.exit(1);
    }
  }
  if (seed % 10_000 === 0) process.stdout.write(`${seed * WORLDS} cases without a difference\n`);
}
process.stdout.write(
  `${LAWS * WORLDS} cases in ${Math.round((performance.now() - started) / 1000)} s\n`,
);
