import { expect, test } from 'vitest';
import { isShown } from '@/app/[locale]/case/answers/shown-answers';
import { addAct, setAnswer } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import type { Answer } from '@/lib/case/schema';
import { CONTAINED_IN } from '@/lib/journey/contained';
import { vocabulary } from '@/rules/facts/vocabulary';

const fact = (id: string) => {
  const found = vocabulary.facts.find((one) => one.id === id);
  if (!found) throw new Error(`No fact ${id}`);
  return found;
};
const one = addAct(newCase({ word: 'survivor' }), { label: 'A', id: 'act1' });
const at = { act: 'act1' };
const saying = (id: string, answer: Answer | undefined) =>
  answer ? setAnswer(one, at, id, answer) : one;
const picked = (
  options: Extract<Answer, { state: 'picked' }>['options'],
  rest: 'no' | 'not-known' | 'not-asked',
): Answer => ({ state: 'picked', options, rest });

test.each<[string, Answer | undefined, boolean]>([
  ['nothing', undefined, true],
  ['asked and not known', { state: 'not-known' }, true],
  ['accounts that differ', { state: 'accounts-differ' }, true],
  ['a list with lines left', picked({ force: 'yes' }, 'not-asked'), true],
  ['a list whose rest is not known', picked({ force: 'yes' }, 'not-known'), true],
  ['a closed list', picked({ force: 'yes' }, 'no'), false],
  [
    'a closed list on one line of which accounts differ',
    picked({ force: 'accounts-differ' }, 'no'),
    true,
  ],
  ['what a person prefers not to record', { state: 'declined' }, false],
  ['what does not apply', { state: 'not-applicable' }, false],
])('Of coercion, %s: shown among what is open: %#', (_, answer, open) => {
  const c = saying('coercion', answer);
  expect(isShown('open', c, at, fact('coercion'))).toBe(open);
  expect(isShown('recorded', c, at, fact('coercion'))).toBe(answer !== undefined);
  expect(isShown('all', c, at, fact('coercion'))).toBe(true);
});

test('A plain yes and a plain no leave nothing open', () => {
  for (const value of [true, false]) {
    const c = saying('dignityViolated', { state: 'answered', value });
    expect(isShown('open', c, at, fact('dignityViolated'))).toBe(false);
  }
});

test.each(Object.entries(CONTAINED_IN))(
  '%s need not be asked after a “yes” to %s',
  (inner, wider) => {
    const after = (value: boolean) => saying(wider, { state: 'answered', value });
    expect(isShown('open', after(true), at, fact(inner))).toBe(false);
    expect(isShown('all', after(true), at, fact(inner))).toBe(true);
    expect(isShown('open', after(false), at, fact(inner))).toBe(true);
  },
);
