import { expect, test } from 'vitest';
import { isShown } from '@/app/[locale]/case/answers/shown-answers';
import type { Answer } from '@/lib/case/schema';
import { vocabulary } from '@/rules/facts/vocabulary';

const fact = (id: string) => {
  const found = vocabulary.facts.find((one) => one.id === id);
  if (!found) throw new Error(`No fact ${id}`);
  return found;
};
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
  expect(isShown('open', answer, fact('coercion'))).toBe(open);
  expect(isShown('recorded', answer, fact('coercion'))).toBe(answer !== undefined);
  expect(isShown('all', answer, fact('coercion'))).toBe(true);
});

test('A plain yes and a plain no leave nothing open', () => {
  for (const value of [true, false])
    expect(isShown('open', { state: 'answered', value }, fact('dignityViolated'))).toBe(false);
});
