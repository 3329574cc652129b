import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { reference } from '@/lib/engine/reference';
import { randomLaw, randomWorld, seeded } from './random-law';

// Each law meets several worlds, so that 10,000 pairs are not 10,000 compilations.
const LAWS = 2000;
const WORLDS = 5;

describe('the tape and the reference', () => {
  test('agree on every finding of 10,000 random laws and worlds', () => {
    for (let seed = 1; seed <= LAWS; seed++) {
      const random = seeded(seed);
      const law = randomLaw(random);
      const engine = compile(law);
      for (let w = 0; w < WORLDS; w++) {
        const world = randomWorld(random, law);
        const found = assess(engine, world).findings.map(({ id, scope, verdict }) => ({
          id,
          scope,
          verdict,
        }));
        const expected = reference(law, world);
        if (JSON.stringify(found) !== JSON.stringify(expected)) {
          expect({ seed, w, found }).toEqual({ seed, w, found: expected });
        }
      }
    }
  }, 60_000);
});
