import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '@/lib/case/parse-case';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { explain, type Given } from '@/lib/engine/explain';
import { lawInForce } from '@/lib/engine/in-force';
import type { Verdict } from '@/lib/engine/pack';
import { referenceVerdict } from '@/lib/engine/reference';
import { withAnswers } from '@/lib/engine/what-if';
import { law } from '@/rules/law';
import { seeded } from './random-law';
import { everyAtom, withoutAnswers } from './worlds';

// The sets of answers by which findings of the published cases are explained, every set of them, checked
// on the reference. A fixed share in `npm test`; `npm run proof:explain` takes every finding.
const EACH = process.env['EXPLAIN_ALL'] ? 1 : 211;
/** Ways in which whatever is open is answered, yes or no at random: each set is tried in one of them. */
const COMPLETIONS = 16;
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

  const random = seeded(name.length);
  const completed = (base: typeof world) =>
    Array.from({ length: COMPLETIONS }, () =>
      withAnswers(
        base,
        open.map(({ atom }): Given => ({ atom, value: random.pick(['yes', 'no'] as const) })),
      ),
    );
  const completions = { world: completed(world), nothing: completed(nothing) };

  test('suffice whatever else is answered, and no part of them does', {
    timeout: 3_600_000,
  }, () => {
    const faults: unknown[] = [];
    let checked = 0;
    for (const { id, scope } of findings) {
      const finding = { id, at: scope };
      const found = explain(engine, world, finding);
      if (found === undefined) throw new Error(`no finding ${id}`);
      const verdictIn = (base: typeof world, given: readonly Given[]) =>
        verdictOf(withAnswers(base, given), finding);
      const check = (from: 'world' | 'nothing', set: readonly Given[], target: Verdict) => {
        const base = from === 'world' ? world : nothing;
        const whole = completions[from][checked++ % COMPLETIONS];
        if (verdictIn(base, set) !== target) faults.push({ id, set, not: 'sufficient' });
        if (whole === undefined || verdictIn(whole, set) !== target)
          faults.push({ id, set, not: 'sufficient whatever else is answered' });
        for (const one of set) {
          const less = set.filter((other) => other !== one);
          if (verdictIn(base, less) === target) faults.push({ id, set, one, not: 'needed' });
        }
      };
      if (found.verdict !== 'open') check('nothing', found.why, found.verdict);
      const { missing, change } = found;
      for (const set of [...missing.toBeMet.sets, ...change.toBeMet.sets]) {
        check('world', set, 'met');
      }
      for (const set of [...missing.toBeNotMet.sets, ...change.toBeNotMet.sets]) {
        check('world', set, 'not-met');
      }
    }
    expect(faults.slice(0, 5)).toEqual([]);
    expect(checked).toBeGreaterThan(0);
  });
});
