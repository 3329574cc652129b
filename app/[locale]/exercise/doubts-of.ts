import { compile, type Engine } from '@/lib/engine/compile';
import type { Law } from '@/lib/engine/pack';
import { checkScenario } from '@/lib/exercise/check-scenario';
import { positionsIn } from '@/lib/exercise/positions-in';
import type { Scenario } from '@/lib/exercise/scenario';

/** Loaded on request: the engine, compiled once for the law of the page. */
const engines = new WeakMap<Law, Engine>();

function engineFor(law: Law): Engine {
  const known = engines.get(law);
  if (known) return known;
  const engine = compile(law);
  engines.set(law, engine);
  return engine;
}

export const doubtsOf = (scenario: Scenario, law: Law) =>
  checkScenario(scenario, law, engineFor(law));

export const findingsOn = (c: Parameters<typeof positionsIn>[0], law: Law) =>
  positionsIn(c, law, engineFor(law));
