import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Given } from '@/lib/engine/explain';
import { answerLines, sharedAnswers } from '@/lib/workspace/shared-answers';

const given = fc.record({
  atom: fc.record(
    {
      fact: fc.constantFrom('force', 'coercion', 'awareOf'),
      option: fc.constantFrom('fear', 'detention'),
      at: fc.record({ act: fc.constantFrom('a', 'b') }, { requiredKeys: [] }),
    },
    { requiredKeys: ['fact', 'at'] },
  ),
  value: fc.constantFrom('yes' as const, 'no' as const),
});
const answers = fc.uniqueArray(given, { selector: (one) => JSON.stringify(asText(one)) });

const asText = ({ atom: { fact, option, at }, value }: Given) =>
  `${fact} ${option ?? ''} ${at.act ?? ''} ${value}`;
const asSet = (set: readonly Given[]) => set.map(asText).sort();

describe('what sets of answers share', () => {
  test('is shown once: with the rest of each it is that set again, nothing lost and nothing twice', () => {
    fc.assert(
      fc.property(answers, fc.array(answers, { minLength: 1 }), (core, sets) => {
        // A part in common is rare by chance, so one is put in; no set is another, as the engine gives them.
        const whole = sets.map((set) => [
          ...core,
          ...set.filter((one) => !asSet(core).includes(asText(one))),
        ]);
        const { common, rest } = sharedAnswers(whole);
        const more = whole.filter((set) => set.length > common.length);
        expect(rest.map((own) => asSet([...common, ...own]))).toEqual(more.map(asSet));
        expect(asSet(common)).toEqual(
          asSet(whole[0] ?? []).filter((text) => whole.every((set) => asSet(set).includes(text))),
        );
        for (const own of rest) {
          expect(asSet(own).filter((text) => asSet(common).includes(text))).toEqual([]);
        }
      }),
    );
  });

  test('of one set is all of it, of none is nothing', () => {
    const one: Given = { atom: { fact: 'force', at: {} }, value: 'yes' };
    expect(sharedAnswers([[one]])).toEqual({ common: [one], rest: [] });
    expect(sharedAnswers([])).toEqual({ common: [], rest: [] });
  });
});

test('answers of one question, place and value make one line, and every answer is on one', () => {
  fc.assert(
    fc.property(answers, (set) => {
      const lines = answerLines(set);
      expect(asSet(lines.flatMap((line) => line.answers))).toEqual(asSet(set));
      const heads = lines.map(({ answers: [{ atom, value }] }) =>
        asText({ atom: { fact: atom.fact, at: atom.at }, value }),
      );
      expect(new Set(heads).size).toBe(lines.length);
      for (const { answers: same } of lines) {
        const of = same.map(({ atom, value }) =>
          asText({ atom: { fact: atom.fact, at: atom.at }, value }),
        );
        expect(new Set(of).size).toBe(1);
      }
    }),
  );
});
