import { expect, test } from 'vitest';
import { addAct, addContext, setAnswer } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import { sections } from '@/lib/journey/journey';
import { progressOf } from '@/lib/journey/progress';
import { vocabulary } from '@/rules/facts/vocabulary';

const begun = addAct(addContext(newCase({ word: 'survivor', label: 'Case' }), { label: 'Place' }), {
  label: 'Act',
});
const [act] = begun.acts;
if (!act) throw new Error('no act was added');
const at = { act: act.id };

const progress = (c: typeof begun) =>
  progressOf(
    vocabulary,
    c,
    sections(vocabulary, c).filter((section) => section.at.act === act.id),
  );

test('an answer counts whatever it says, "not known" too', () => {
  const before = progress(begun);
  expect(before.done).toBe(0);
  const after = progress(setAnswer(begun, at, 'severePainOrSuffering', { state: 'not-known' }));
  expect(after).toEqual({ done: 1, all: before.all });
});

test('what a page that is passed by asks is not waited for', () => {
  const none = { state: 'picked', options: {}, rest: 'no' } as const;
  const closed = setAnswer(begun, at, 'reproductiveForms', none);
  const pregnancy = vocabulary.facts.filter(({ page }) => page === 'pregnancy');
  expect(progress(closed).all).toBe(progress(begun).all - pregnancy.length);
});
