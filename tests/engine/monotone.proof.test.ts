import { describe, expect, test } from 'vitest';
import { verdicts } from '@/lib/engine/assess';
import { mayReadOpen } from '@/lib/engine/check-condition';
import { compile } from '@/lib/engine/compile';
import { withAnswers } from '@/lib/engine/what-if';
import { randomLaw, randomWorld, seeded } from './random-law';
import { everyAtom } from './worlds';

describe('a new answer', () => {
  test('never flips what was decided, for every kind that may not rest on an absence', () => {
    let decided = 0;
    for (let seed = 1; seed <= 1500; seed++) {
      const random = seeded(seed);
      const law = randomLaw(random);
      const engine = compile(law);
      let world = randomWorld(random, law);
      const open = everyAtom(law, world).filter(({ recorded }) =>
        [undefined, 'not-known', 'declined'].includes(recorded),
      );
      let before = verdicts(engine, world);
      for (const { atom } of open) {
        const value = random.pick(['yes', 'no', 'accounts-differ'] as const);
        world = withAnswers(world, [{ atom, value }]);
        const after = verdicts(engine, world);
        before.forEach(({ rule, verdict }, i) => {
          if (verdict === 'open' || mayReadOpen(rule.rule.kind)) return;
          decided++;
          expect({ seed, rule: rule.rule.id, verdict: after[i]?.verdict }).toEqual({
            seed,
            rule: rule.rule.id,
            verdict,
          });
        });
        before = after;
      }
    }
    // The property would hold emptily over laws that never decide anything.
    expect(decided).toBeGreaterThan(10_000);
  });

  test('that a list is complete decides more, and flips nothing', () => {
    for (let seed = 1; seed <= 1500; seed++) {
      const random = seeded(seed);
      const law = randomLaw(random);
      const engine = compile(law);
      const world = randomWorld(random, law);
      const before = verdicts(engine, world);
      const after = verdicts(engine, {
        ...world,
        complete: { contexts: 'yes', groups: 'yes', acts: 'yes' },
      });
      before.forEach(({ rule, verdict }, i) => {
        if (verdict === 'open' || mayReadOpen(rule.rule.kind)) return;
        expect({ seed, verdict: after[i]?.verdict }).toEqual({ seed, verdict });
      });
    }
  });
});
