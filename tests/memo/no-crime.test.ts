import { expect, test } from 'vitest';
import { toText } from '@/lib/memo/to-text';
import { aCase, only } from '../case/builder';
import { caseMemo } from './case-memo';

const rape = { doneToPerson: only(['penetration-sexual-organ']), coercion: only(['force']) };
const memoOf = (c: ReturnType<ReturnType<typeof aCase>['build']>) =>
  toText(caseMemo(c)).replace(/\s+/g, ' ');

test('Rape by a husband, no attack and no conflict: the conduct is indicated, and only its context is not', () => {
  const text = memoOf(
    aCase()
      .withContext('At home', {
        armedConflict: only([]),
        attackCourseOfConduct: false,
        attackOnCivilians: false,
        groupUnderDestruction: only([]),
      })
      .withAct('Act 1', rape)
      .build(),
  );
  expect(text).toMatch(
    /The conduct of these crimes is indicated, and no context that would make it an international crime: [^.]*Rape/,
  );
  expect(text).toContain('It may be a serious crime under national law');
  expect(text).not.toContain('the conduct of none of the encoded crimes');
});

test('Rape, and no context recorded: the conduct is indicated, and the missing context is said', () => {
  const text = memoOf(aCase().withAct('Act 1', rape).build());
  expect(text).toMatch(/and no context is recorded for it: [^.]*Rape/);
  expect(text).not.toContain('the conduct of none of the encoded crimes');
});

test('Nothing recorded of an act: no conduct is claimed, and open questions are said to matter', () => {
  const text = memoOf(aCase().withContext('The attack').withAct('Act 1').build());
  expect(text).toContain('the conduct of none of the encoded crimes is indicated');
  expect(text).not.toContain('The conduct of these crimes');
});

test('Murder beside rape in one attack: the two are compared', () => {
  const attack = {
    attackCourseOfConduct: true,
    attackOnCivilians: true,
    attackPolicy: true,
    attackWidespread: true,
  };
  const text = memoOf(
    aCase()
      .withContext('The attack', attack)
      .withAct('Act 1', { ...rape, otherConduct: only(['killing']) })
      .inContext('The attack', { partOfAttack: true, knewOfAttack: true })
      .build(),
  );
  expect(text).toContain('Murder (crime against humanity) Adds: killing');
  expect(text).not.toContain('Not compared here');
  expect(text).not.toContain('There are no two candidate charges');
});
