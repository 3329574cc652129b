import { expect, test } from 'vitest';
import { scenarios } from '@/exercises/library';
import { peopleInTexts } from '@/lib/exercise/people-in-texts';
import { changed } from './changed';

test('finds what looks like a person anywhere in what an author writes', () => {
  const scenario = changed({
    title: 'Mail to someone@example.org',
    'rounds.0.tasks.0.reasons.0.comment': 'Witness P-0123 said so.',
    'commonErrors.0.answer': 'On 3 March 2021 it was otherwise.',
  });
  expect(peopleInTexts(scenario).map(({ at, detail }) => [at, detail])).toEqual([
    ['title', 'email'],
    ['rounds[0].tasks[0].reasons[0].comment', 'protected'],
    ['commonErrors[0].answer', 'date'],
  ]);
});

test('nothing in the scenarios of the product does', () => {
  expect(scenarios.flatMap(peopleInTexts)).toEqual([]);
});
