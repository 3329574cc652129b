import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '@/lib/case/parse-case';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { explain, type Given } from '@/lib/engine/explain';
import { lawInForce } from '@/lib/engine/in-force';
import { referenceVerdict } from '@/lib/engine/reference';
import { withAnswers } from '@/lib/engine/what-if';
import { law } from '@/rules/law';
import { seeded } from './random-law';
import { everyAtom, withoutAnswers } from './worlds';

// The sets of answers by which findings of the published cases are explained, every set of them, checked
// on the reference. A fixed share in `npm test`; `npm run proof:explain` takes every finding.
const EACH = process.env['EXPLAIN_ALL'] ? 1 : 211;
const MONOTONE = ['indicium', 'step', 'element', 'crime', 'principle'];

const engine = compile(law);
const verdictOf = referenceVerdict(lawInForce(law));

describe.each(readdirSync('tests/cases'))('explanations of %s', (name) => {
  const parsed = parseCase(readFileSync(`tests/cases/${name}`, 'utf8'));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.why}`);
  const world = toWorld(parsed.case, law.vocabulary);
  const nothing = withoutAnswers(world);
  const open = everyAtom(law, world).filter(
    ({ recorded }) => recorded === undefined || recorded === 'not-known' || recorded === 'declined',
  );
  const findings = assess(engine, world)
    .findings.filter(({ kind }) => MONOTONE.includes(kind))
    .filter((_, i) => i % EACH === 0);

  test('suffice whatever else is answered, and no part of them does', {
    timeout: 3_600_000,
  }, () => {
    const random = seeded(name.length);
    const completion = (): readonly Given[] =>
      open.map(({ atom }) => ({ atom, value: random.pick(['yes', 'no'] as const) }));
    for (const { id, scope, verdict } of findings) {
      const finding = { id, at: scope };
      const found = explain(engine, world, finding);
      if (found === undefined) throw new Error(`no finding ${id}`);
      const verdictIn = (base: typeof world, given: readonly Given[]) =>
        verdictOf(withAnswers(base, given), finding);
      const smallest = (base: typeof world, set: readonly Given[], target: string) => {
        expect([id, verdictIn(base, set)]).toEqual([id, target]);
        for (const one of set) {
          const less = set.filter((other) => other !== one);
          expect([id, verdictIn(base, less)]).not.toEqual([id, target]);
        }
      };
      if (verdict !== 'open') {
        smallest(nothing, found.why, verdict);
        expect(verdictIn(withAnswers(nothing, completion()), found.why)).toBe(verdict);
      }
      for (const [sets, target] of [
        [found.missing.toBeMet.sets, 'met'],
        [found.missing.toBeNotMet.sets, 'not-met'],
        [found.change.toBeMet.sets, 'met'],
        [found.change.toBeNotMet.sets, 'not-met'],
      ] as const) {
        for (const set of sets) {
          smallest(world, set, target);
          expect(verdictIn(withAnswers(world, completion()), set)).toBe(target);
        }
      }
    }
  });
});
