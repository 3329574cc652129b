import { expect, test } from 'vitest';
import { toText } from '@/lib/memo/to-text';
import { aCase, accountsDiffer, type ToldFacts } from '../case/builder';
import { caseMemo } from './case-memo';

const memoOf = (act: ToldFacts) => {
  const c = aCase().withContext('The attack').withAct('Act 1', act).listing('acts', 'yes').build();
  return toText(caseMemo(c)).replace(/\s+/g, ' ');
};
const noCorroboration = 'No corroboration is required in law for any crime';

test('A sexual act on which accounts differ: the warnings that a disputed act needs are in the memo', () => {
  const disputed = {
    state: 'picked' as const,
    options: { 'penetration-sexual-organ': 'accounts-differ' as const },
    rest: 'no' as const,
  };
  const denied = { state: 'picked' as const, options: {}, rest: 'no' as const };
  const text = memoOf({
    doneToPerson: disputed,
    madeToDo: denied,
    withoutContact: denied,
    coreBodyParts: denied,
    contextBodyParts: denied,
    contextPartsSexualHere: false,
    sexualMeaning: denied,
    aimedAt: denied,
    sexualSigns: denied,
    gratification: false,
    fluidsOrTissue: false,
    sexualInContext: accountsDiffer,
    coercion: ['force'],
  });
  expect(text).toContain(noCorroboration);
  expect(text).toContain('No inference of consent from words or conduct');
});

test('Nothing of the kind recorded: no such warning', () => {
  expect(memoOf({})).not.toContain(noCorroboration);
});

test('A dispute that turns no finding is told all the same, where a reader begins', () => {
  const text = memoOf({
    doneToPerson: {
      state: 'picked',
      options: { 'penetration-sexual-organ': 'yes' },
      rest: 'no',
    },
    coercion: {
      state: 'picked',
      options: { force: 'accounts-differ', 'threat-of-force': 'yes' },
      rest: 'not-known',
    },
  });
  const told = text.slice(text.indexOf('Where accounts differ'), text.indexOf('2. Facts'));
  expect(told).toMatch(/Force[^.]*\(Act 1\): accounts differ\. No finding above turns on it alone/);
});
