import { compile } from '@/lib/engine/compile';
import { Reader } from '@/lib/engine/reader';
import { reference } from '@/lib/engine/reference';
import { laySheet, record } from '@/lib/engine/sheet';
import { run } from '@/lib/engine/tape';
import type { World } from '@/lib/engine/world';
import type { Workload } from './workload';

/** An engine under test: evaluates one answer set, and says which of the reported rules hold. */
export type Subject = {
  readonly name: string;
  /** Answer sets in the form that the engine takes, made outside the clock. */
  readonly prepare: (answers: readonly boolean[]) => unknown;
  readonly evaluate: (prepared: never) => readonly boolean[] | Promise<readonly boolean[]>;
};

const LANES = 32;

/** This engine on a sheet that is kept, recording inside the clock: one case at a time, or 32. */
export function ours({ law, toWorld, verdicts }: Workload) {
  const engine = compile(law);
  const empty = toWorld([]);
  const sheet = laySheet(engine, empty);
  const blank = sheet.words.slice();
  const reader = new Reader(engine, sheet, empty);
  const places = reader
    .findings()
    .flatMap(({ root }) => verdicts.map((verdict) => (verdict === 'met' ? root : root ^ 1)));
  const { words } = sheet;
  const read = (lane: number) =>
    places.map((at) => ((((words[at] as number) & ~(words[at ^ 1] as number)) >>> lane) & 1) === 1);

  const one: Subject = {
    name: 'this engine, one case',
    prepare: toWorld,
    evaluate: (world: World) => {
      sheet.words.set(blank);
      record(engine, sheet, world, -1);
      run(engine.program, sheet);
      return read(0);
    },
  };
  const batch = (worlds: readonly World[]): readonly (readonly boolean[])[] =>
    worlds.flatMap((_, first) => {
      if (first % LANES !== 0) return [];
      const some = worlds.slice(first, first + LANES);
      sheet.words.set(blank);
      for (const [lane, world] of some.entries()) record(engine, sheet, world, 1 << lane);
      run(engine.program, sheet);
      return some.map((_world, lane) => read(lane));
    });
  return { one, batch };
}

export const plainInterpreter = ({ law, toWorld, verdicts }: Workload): Subject => ({
  name: 'the reference interpreter',
  prepare: toWorld,
  evaluate: (world: World) =>
    reference(law, world).flatMap((found) => verdicts.map((v) => found.verdict === v)),
});
