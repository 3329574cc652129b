import type { CompiledRule, Engine } from '../compile';
import type { ExampleFacts } from '../pack';
import { Reader, workedOut } from '../reader';
import { laySheet, record } from '../sheet';
import { LANES, run } from '../tape';
import type { World } from '../world';
import { observe, type Sighting } from './observe';
import { oneInstanceWorld } from './one-instance';

/** What the parts of a rule come to under each of these facts, in the world of its examples. */
export function observeFacts(
  engine: Engine,
  { rule, root }: CompiledRule,
  facts: readonly ExampleFacts[],
  see: (sighting: Sighting, example: number) => void,
): void {
  for (let first = 0; first < facts.length; first += LANES) {
    const empty = oneInstanceWorld({});
    const sheet = laySheet(engine, empty);
    const some = facts.slice(first, first + LANES);
    some.forEach((given, lane) => {
      record(engine, sheet, oneInstanceWorld(given), 1 << lane);
    });
    run(engine.program, sheet);
    const reader = new Reader(engine, sheet, empty);
    const instance = reader.instances(rule.scope)[0];
    if (instance === undefined) throw new Error(`no ${rule.scope} in the world of examples`);
    some.forEach((_, lane) => {
      observe(reader, lane, rule.when, root, instance, (s) => see(s, first + lane));
    });
  }
}

/** What the parts of every rule come to in a case, at each instance of the rule's scope. */
export function observeWorld(
  engine: Engine,
  world: World,
  see: (rule: CompiledRule, sighting: Sighting) => void,
): void {
  const reader = workedOut(engine, world);
  for (const { rule, instance } of reader.findings()) {
    observe(reader, 0, rule.rule.when, rule.root, instance, (s) => see(rule, s));
  }
}
