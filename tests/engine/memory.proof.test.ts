import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { verdicts } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { lawOf } from './random-law';
import { actFact, crime, oneAct } from './small-law';

test('a million evaluations leave nothing behind', { timeout: 120_000 }, () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const engine = compile(
    lawOf(['x', 'y'].map(actFact), [crime('both', { all: [{ fact: 'x' }, { fact: 'y' }] })]),
  );
  const heapAfter = (times: number): number => {
    for (let i = 0; i < times; i++) verdicts(engine, oneAct({ x: i % 2 === 0 ? 'yes' : 'no' }));
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = heapAfter(10_000);
  // Eight bytes kept of each evaluation would be eight million.
  expect(heapAfter(1_000_000) - before).toBeLessThan(4_000_000);
});
