import { expect, test } from 'vitest';
import { validateAnswer } from '@/lib/case/validate-answer';
import type { Fact } from '@/lib/engine/pack';
import { accountsDiffer, declined, notApplicable, notKnown, only } from './builder';

const base = { scope: 'act', section: 's', page: 'p', sensitivity: 'ordinary' } as const;
const yesNo: Fact = { ...base, id: 'audience', type: 'yes-no', notApplicable: 'counts-as-no' };
const asked: Fact = { ...base, id: 'asked', type: 'yes-no', notApplicable: 'not-offered' };
const options = ['detention', 'home'];
const choice: Fact = { ...yesNo, id: 'place', type: 'choice', options };
const list: Fact = { ...yesNo, id: 'places', type: 'list', options };

test.each([
  ['a yes-no', yesNo, { state: 'answered', value: false }],
  ['a choice of its options', choice, { state: 'answered', value: 'home' }],
  ['a list of its options', list, only(['home'], 'not-known')],
  ['a list with nothing ticked', list, only([])],
  ['not known', choice, notKnown],
  ['declined, with a note', list, { ...declined, note: 'Asked twice' }],
  ['does not apply, where it counts as no', yesNo, notApplicable],
  ['accounts that differ on a choice', choice, accountsDiffer],
])('taken: %s', (_, fact, answer) => {
  expect(validateAnswer(fact, answer)).toEqual({ ok: true, answer });
});

test.each([
  ['a word for a yes-no', yesNo, { state: 'answered', value: 'home' }, 'wrong-type'],
  ['yes for a choice', choice, { state: 'answered', value: true }, 'wrong-type'],
  ['one word for a list', list, { state: 'answered', value: 'home' }, 'wrong-type'],
  ['ticks for a choice', choice, only(['home']), 'wrong-type'],
  ['accounts that differ on a whole list', list, accountsDiffer, 'wrong-type'],
  ['does not apply, where it means nothing', asked, notApplicable, 'not-offered'],
  ['an unknown state', yesNo, { state: 'perhaps' }, 'malformed'],
  ['a number', yesNo, { state: 'answered', value: 3 }, 'malformed'],
  ['a note that is too long', yesNo, { ...notKnown, note: 'x'.repeat(1001) }, 'malformed'],
  ['nothing', yesNo, undefined, 'malformed'],
])('refused: %s', (_, fact, answer, why) => {
  expect(validateAnswer(fact, answer)).toEqual({ ok: false, why });
});

test('an option outside the vocabulary is refused and named', () => {
  const refused = { ok: false, why: 'unknown-option', option: 'ship' };
  expect(validateAnswer(choice, { state: 'answered', value: 'ship' })).toEqual(refused);
  expect(validateAnswer(list, only(['home', 'ship']))).toEqual(refused);
});
