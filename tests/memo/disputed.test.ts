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
