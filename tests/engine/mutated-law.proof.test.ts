import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { parseLaw } from '@/lib/engine/parse-law';
import { law } from '@/rules/law';
import { type Random, randomLaw, randomWorld, seeded } from './random-law';

/**
 * Ten thousand law files with one to three places changed: small random laws, and every hundredth time the
 * law of the product. Each is refused with a place and a reason, or it is law: it comes out as it went in,
 * compiles, and answers for a case. Nothing throws, nothing goes on for ever (the whole has a limit of
 * time), nothing stays in memory.
 */
const FILES = 10_000;

type Node = Record<string, unknown> | unknown[];
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Texts, numbers and shapes that a damaged or a hostile file may hold in place of anything. */
const junk = ({ pick }: Random): unknown =>
  pick([
    () => null,
    () => '',
    () => -1,
    () => 1e308,
    () => true,
    () => [],
    () => ({}),
    () => '__proto__',
    () => '\u0000',
    () => 'x'.repeat(100_000),
    () => nested(3000),
    () => Array.from({ length: 1000 }, () => ({ not: { fact: 'x' } })),
  ])();

/** Deeper than anything that walks it by calling itself should go. */
function nested(depth: number): unknown {
  let inner: unknown = { fact: 'x' };
  for (let level = 0; level < depth; level += 1) inner = { not: inner };
  return inner;
}

/** A place in the data, found by going down at random. */
function place(data: Node, random: Random): readonly [Node, string] {
  let at = data;
  for (;;) {
    const keys = Object.keys(at);
    if (keys.length === 0) return [at, 'more'];
    const key = random.pick(keys);
    const below = Reflect.get(at, key);
    if (!isNode(below) || random.below(6) === 0) return [at, key];
    at = below;
  }
}

/** Changes the data in one place: gone, something else, something from elsewhere, twice, under another name. */
function damage(data: Node, random: Random): void {
  const [at, key] = place(data, random);
  const [other, otherKey] = place(data, random);
  const value: unknown = Reflect.get(at, key);
  const change = random.pick([
    () => (Array.isArray(at) ? at.splice(Number(key), 1) : Reflect.deleteProperty(at, key)),
    () => Reflect.set(at, key, junk(random)),
    () => Reflect.set(at, key, structuredClone(Reflect.get(other, otherKey))),
    () => (Array.isArray(at) ? at.push(structuredClone(value)) : Reflect.set(at, 'more', value)),
    () => Reflect.set(at, key, typeof value === 'string' ? `${value}x` : [value]),
  ]);
  change();
}

function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

test('ten thousand damaged law files are refused with a place and a reason, or are law', () => {
  const outcomes = { refused: 0, law: 0 };
  let early = 0;
  for (let seed = 1; seed <= FILES; seed += 1) {
    const random = seeded(seed);
    const damaged = structuredClone(seed % 100 === 0 ? law : randomLaw(random)) as unknown as Node;
    for (let times = 1 + random.below(3); times > 0; times -= 1) damage(damaged, random);
    const data: unknown = JSON.parse(JSON.stringify(damaged));
    const parsed = parseLaw(data);
    if (parsed.ok) {
      outcomes.law += 1;
      expect(parsed.law, `seed ${seed}`).toEqual(data);
      const world = randomWorld(random, parsed.law);
      expect(assess(compile(parsed.law), world).findings, `seed ${seed}`).toBeInstanceOf(Array);
    } else {
      outcomes.refused += 1;
      for (const { path, fault } of parsed.faults) {
        if (!path || !fault) expect({ seed, path, fault }).toBe('a place and a reason');
      }
      expect(parsed.faults.length, `seed ${seed}`).toBeGreaterThan(0);
    }
    if (seed === 1000) early = heapInUse();
  }
  expect(outcomes.refused).toBeGreaterThan(FILES / 2);
  expect(outcomes.law).toBeGreaterThan(100);
  // Four thousand bytes kept of each file would be forty million.
  expect(heapInUse() - early).toBeLessThan(40_000_000);
}, 300_000);
