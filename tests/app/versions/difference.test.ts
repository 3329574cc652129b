import { expect, test } from 'vitest';
import { countAnswers, differenceOf } from '@/app/[locale]/case/versions/difference';
import { renameCase, setAnswer } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';

const c = newCase({ word: 'survivor', label: 'A' });
const yes = { state: 'answered', value: true } as const;
const no = { state: 'answered', value: false } as const;

test('a given, a changed and a taken answer each count once, and a label does not', () => {
  const one = setAnswer(setAnswer(c, {}, 'factA', yes), {}, 'factB', yes);
  const two = setAnswer(setAnswer(c, {}, 'factB', no), {}, 'factC', yes);
  expect(differenceOf(one, two)).toEqual({ same: false, answers: 3 });
  expect(differenceOf(one, renameCase(one, 'B'))).toEqual({ same: false, answers: 0 });
  expect(differenceOf(one, { ...one })).toEqual({ same: true, answers: 0 });
  expect(countAnswers(one)).toBe(2);
});
