import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FieldValue, toAnswer, toField } from '@/app/[locale]/case/question/field-value';
import type { Answer } from '@/lib/case/schema';
import { validateAnswer } from '@/lib/case/validate-answer';
import type { Fact } from '@/lib/engine/pack';
import { vocabulary } from '@/rules/facts/vocabulary';

const facts: readonly Fact[] = vocabulary.facts;

const note = {
  note: fc.option(
    fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    { nil: undefined },
  ),
};
const standing = { standing: fc.constantFrom('known' as const, 'alleged' as const, undefined) };

/** Every answer that a fact admits, with or without note and standing. */
function answersTo(fact: Fact): fc.Arbitrary<Answer> {
  const state = (name: Exclude<Answer['state'], 'answered' | 'picked'>) =>
    fc.record({ state: fc.constant(name), ...note, ...standing });
  const states = [state('not-known'), state('declined')];
  if (fact.notApplicable !== 'not-offered') states.push(state('not-applicable'));
  if (fact.type === 'list') {
    const line = fc.constantFrom('yes' as const, 'no' as const, 'accounts-differ' as const);
    const picked = fc.record({
      state: fc.constant('picked' as const),
      options: fc.dictionary(fc.constantFrom(...(fact.options ?? [])), line, { minKeys: 1 }),
      rest: fc.constantFrom('not-asked' as const, 'no' as const, 'not-known' as const),
      ...note,
      ...standing,
    });
    return fc.oneof(picked, ...states) as fc.Arbitrary<Answer>;
  }
  const values: fc.Arbitrary<boolean | string> =
    fact.type === 'yes-no' ? fc.boolean() : fc.constantFrom(...(fact.options ?? []));
  const answered = fc.record({
    state: fc.constant('answered' as const),
    value: values,
    ...note,
    ...standing,
  });
  return fc.oneof(answered, state('accounts-differ'), ...states) as fc.Arbitrary<Answer>;
}

const stripped = (answer: Answer | undefined) => JSON.parse(JSON.stringify(answer ?? null));

const aFactWithAnswer = fc
  .constantFrom(...facts)
  .chain((fact) => answersTo(fact).map((answer) => ({ fact, answer })));

describe('an answer in the form', () => {
  test('comes back as it was recorded', () => {
    fc.assert(
      fc.property(aFactWithAnswer, ({ fact, answer }) => {
        expect(stripped(toAnswer(fact, toField(fact, answer), answer))).toEqual(stripped(answer));
      }),
    );
  });

  test('is one that the fact admits', () => {
    fc.assert(
      fc.property(aFactWithAnswer, ({ fact, answer }) => {
        const recorded = toAnswer(fact, toField(fact, answer), answer);
        expect(validateAnswer(fact, recorded)).toMatchObject({ ok: true });
      }),
    );
  });

  test('keeps the evidence that the form does not show', () => {
    const [fact] = facts;
    if (!fact) throw new Error('an empty vocabulary');
    const before: Answer = { state: 'declined', evidence: ['aaaaaaaaaaaaaaaa'] };
    expect(toAnswer(fact, toField(fact, before), before)).toEqual(before);
  });
});

describe('what was not chosen', () => {
  const blank = (fact: Fact): FieldValue => toField(fact, undefined);

  test('is not asked, for every fact', () => {
    for (const fact of facts) expect(toAnswer(fact, blank(fact))).toBeUndefined();
  });

  test('is never a no: a ticked line says nothing of the others', () => {
    const fact = facts.find(({ type }) => type === 'list');
    const [first = ''] = fact?.options ?? [];
    if (!fact) throw new Error('no list in the vocabulary');
    const value = blank(fact);
    const ticked = { ...value, lines: { ...value.lines, [first]: 'yes' as const } };
    expect(toAnswer(fact, ticked)).toEqual({
      state: 'picked',
      options: { [first]: 'yes' },
      rest: 'not-asked',
      shown: fact.options,
    });
  });
});

describe('which lines stood on the page', () => {
  const fact = facts.find(({ type }) => type === 'list') as Fact;
  const [first = '', second = ''] = fact.options ?? [];
  const before: Answer = {
    state: 'picked',
    options: { [first]: 'yes' },
    rest: 'no',
    shown: [first, second],
  };

  test('is kept with the answer, and with a note added later', () => {
    const noted = { ...toField(fact, before), note: 'as reported' };
    expect(toAnswer(fact, noted, before)).toEqual({ ...before, note: 'as reported' });
  });

  test('is what stands there now, once the answer is given anew', () => {
    const again = { ...toField(fact, before), choice: 'rest:not-known' };
    expect(toAnswer(fact, again, before)).toMatchObject({ shown: fact.options });
    expect(toAnswer(fact, again, before, [first])).toMatchObject({ shown: [first] });
  });
});
