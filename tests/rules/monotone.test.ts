import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdicts } from '@/lib/engine/assess';
import type { AtomValue, ExampleFacts, Fact, Verdict } from '@/lib/engine/pack';
import { vocabulary } from '@/rules/facts/vocabulary';
import { engine } from './case-findings';
import { oneInstanceWorld } from './one-instance-world';

// Unknown is an answer: what is decided for an element, a crime, a principle, an indicium or a step
// stays decided, whatever else becomes known. Only flags, conflicts and recommendations may change.
const facts: readonly Fact[] = vocabulary.facts;
const atoms = facts.flatMap((fact) =>
  fact.options === undefined ? [fact.id] : fact.options.map((option) => `${fact.id}=${option}`),
);
const DECIDED: readonly string[] = ['element', 'crime', 'principle', 'indicium', 'step'];

const answers = fc.dictionary(
  fc.constantFrom(...atoms),
  fc.constantFrom<AtomValue>('yes', 'yes', 'no', 'accounts-differ'),
  { maxKeys: 150 },
);

function decided(recorded: ExampleFacts): ReadonlyMap<string, Verdict> {
  const found = verdicts(engine, oneInstanceWorld(vocabulary, recorded));
  return new Map(
    found
      .filter(({ rule, verdict }) => DECIDED.includes(rule.rule.kind) && verdict !== 'open')
      .map(({ rule, verdict }) => [rule.rule.id, verdict]),
  );
}

test('a new answer never flips what was decided', () => {
  fc.assert(
    fc.property(answers, answers, (first, then) => {
      const before = decided(first);
      const after = decided({ ...then, ...first });
      for (const [rule, verdict] of before)
        expect([rule, after.get(rule)]).toEqual([rule, verdict]);
    }),
    { numRuns: 200 },
  );
});
