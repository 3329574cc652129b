import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setWhen } from '@/lib/case/coarse-date';
import { keepDraft } from '@/lib/case/drafts';
import { addAct, addContext, addGroup, rename, setAnswer, setComplete } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import { sameFacts } from '@/lib/case/same-facts';
import type { Answer } from '@/lib/case/schema';
import { toWorld } from '@/lib/case/to-world';
import { vocabulary } from '@/rules/facts/vocabulary';

const c = addGroup(
  addAct(addContext(newCase({ word: 'survivor' }), { label: 'C' }), { label: 'A' }),
  { label: 'G' },
);
const act = c.acts[0]?.id ?? '';
const link = { act, context: c.contexts[0]?.id ?? '' };
const yes: Answer = { state: 'answered', value: true };

test('words for people change nothing', () => {
  const answered = setAnswer(c, { act }, 'gratification', yes);
  expect(
    sameFacts(answered, setAnswer(answered, { act }, 'gratification', { ...yes, note: 'n' })),
  ).toBe(true);
  expect(sameFacts(c, keepDraft(c, { act }, 'gratification', 'n'))).toBe(true);
  expect(sameFacts(c, setWhen(c, act, '2014'))).toBe(true);
  expect(sameFacts(c, rename(c, 'acts', act, 'B'))).toBe(true);
});

test('every answer, part, link and statement about a list does', () => {
  for (const other of [
    setAnswer(c, {}, 'couldIdentify', yes),
    setAnswer(c, { act }, 'gratification', yes),
    setAnswer(c, link, 'partOfAttack', yes),
    setAnswer(c, { context: link.context }, 'attackPolicy', yes),
    setAnswer(c, { group: c.groups[0]?.id ?? '' }, 'severeDeprivation', yes),
    setComplete(c, 'acts', 'yes'),
    addAct(c, { label: 'B' }),
    addContext(c, { label: 'D' }),
  ]) {
    expect(sameFacts(c, other)).toBe(false);
  }
});

test('what it calls the same is the same world', () => {
  const facts = vocabulary.facts.filter(({ scope, type }) => scope === 'act' && type === 'yes-no');
  const answer = fc.record({
    fact: fc.constantFrom(...facts.map(({ id }) => id)),
    value: fc.boolean(),
    note: fc.constantFrom('', 'n'),
  });
  const both = fc.tuple(fc.array(answer, { maxLength: 3 }), fc.array(answer, { maxLength: 3 }));
  fc.assert(
    fc.property(both, ([first, second]) => {
      const [a, b] = [first, second].map((answers) =>
        answers.reduce(
          (now, { fact, value, note }) =>
            setAnswer(now, { act }, fact, { state: 'answered', value, note }),
          c,
        ),
      );
      if (!a || !b || !sameFacts(a, b)) return;
      expect(toWorld(a, vocabulary)).toEqual(toWorld(b, vocabulary));
    }),
  );
});
