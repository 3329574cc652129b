import { compile } from '@/lib/engine/compile';
import { reference } from '@/lib/engine/reference';
import { laySheet, record, type Sheet } from '@/lib/engine/sheet';
import { run } from '@/lib/engine/tape';
import type { World } from '@/lib/engine/world';
import { toWorld, workloadLaw } from './workload';

/** An engine under test: evaluates one answer set, and says which of the rules hold. */
export type Subject = {
  readonly name: string;
  /** Answer sets in the form that the engine takes, made outside the clock. */
  readonly prepare: (answers: readonly boolean[]) => unknown;
  readonly evaluate: (prepared: never) => readonly boolean[] | Promise<readonly boolean[]>;
};

const law = workloadLaw();
const engine = compile(law);
const roots = engine.rules.map((r) => r.root.place.slot * 3);

const trueIn = (sheet: Sheet, lane: number): readonly boolean[] =>
  roots.map((at) => (((sheet.words[at] as number) >>> lane) & 1) === 1);

const sheet = laySheet(engine, toWorld([]));

/** One world at a time, on a sheet that is kept; recording the answers is inside the clock. */
export const tape: Subject = {
  name: 'this engine, one case',
  prepare: toWorld,
  evaluate: (world: World) => {
    record(engine, sheet, world, -1);
    run(engine.program, sheet);
    return trueIn(sheet, 0);
  },
};

/** 32 worlds at a time, recording included. */
export function batch(worlds: readonly World[]): readonly (readonly boolean[])[] {
  return worlds.flatMap((_, first) => {
    if (first % 32 !== 0) return [];
    const some = worlds.slice(first, first + 32);
    for (const [lane, world] of some.entries()) record(engine, sheet, world, 1 << lane);
    run(engine.program, sheet);
    return some.map((_world, lane) => trueIn(sheet, lane));
  });
}

export const plainInterpreter: Subject = {
  name: 'the reference interpreter',
  prepare: toWorld,
  evaluate: (world: World) => reference(law, world).map((f) => f.verdict === 'met'),
};
