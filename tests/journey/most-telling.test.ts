import { expect, test } from 'vitest';
import { addAct, addContext, setAnswer } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import { mostTelling, openQuestions } from '@/lib/journey/most-telling';
import { stops } from '@/lib/journey/stops';
import { vocabulary } from '@/rules/facts/vocabulary';

const c = addAct(addContext(newCase({ word: 'survivor' }), { label: 'C' }), { label: 'A' });
const act = { act: c.acts[0]?.id ?? '' };
const link = { ...act, context: c.contexts[0]?.id ?? '' };
const crime = (id: string) => ({ id, at: link });
const relevance = {
  atoms: [
    { fact: 'gratification', at: act },
    { fact: 'purposes', option: 'punishment', at: act },
    { fact: 'purposes', option: 'intimidation', at: act },
    { fact: 'intentToDestroyGroup', at: link },
    { fact: 'partOfAttack', at: { act: 'gone' } },
  ],
  serves: [
    [crime('rape')],
    [crime('torture')],
    [crime('torture'), crime('ill-treatment')],
    [crime('genocide'), crime('rape'), crime('torture')],
    [crime('rape')],
  ],
  exact: true,
};

test('the question that most findings wait for comes first, its options counted together', () => {
  expect(
    mostTelling(openQuestions(relevance), stops(vocabulary, c), 2).map(({ fact, serves }) => [
      fact,
      serves,
    ]),
  ).toEqual([
    ['intentToDestroyGroup', 3],
    ['purposes', 2],
  ]);
});

test('a page that is left out is not proposed', () => {
  const none = setAnswer(c, { context: link.context }, 'groupUnderDestruction', {
    state: 'picked',
    options: {},
    rest: 'no',
  });
  const facts = mostTelling(openQuestions(relevance), stops(vocabulary, none), 9).map(
    ({ fact }) => fact,
  );
  expect(facts).toEqual(['purposes', 'gratification']);
});
