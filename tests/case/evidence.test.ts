import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setAnswer } from '@/lib/case/edit';
import {
  addEvidence,
  changeEvidence,
  evidenceFor,
  evidenceOf,
  linkEvidence,
  type NewEvidence,
  removeEvidence,
} from '@/lib/case/evidence';
import { newId } from '@/lib/case/ids';
import { parseCase } from '@/lib/case/parse-case';
import { putBack } from '@/lib/case/put-back';
import { allAnswers, answerAt } from '@/lib/case/read';
import { LIMITS } from '@/lib/case/schema';
import { anyCase } from './arbitrary-case';
import { aCase, countingBytes, notKnown } from './builder';

const random = countingBytes();
const register: NewEvidence = {
  label: 'Register of the shelter',
  kind: 'medical-or-care-record',
  shows: ['specific-act'],
  standing: 'held',
  newContact: 'no',
};
const told = aCase()
  .withContext('The attack', { attackOnCivilians: true })
  .withAct('Act 1', { custody: true, audience: notKnown })
  .inContext('The attack', { partOfAttack: true })
  .build();
const at = { act: told.acts[0]?.id ?? '' };
const link = { ...at, context: told.contexts[0]?.id ?? '' };

function withTwo() {
  const [a, b] = [newId(random), newId(random)];
  const c = addEvidence(addEvidence(told, { ...register, id: a }), {
    ...register,
    label: 'Orders',
    kind: 'order-or-speech',
    id: b,
  });
  return {
    a,
    b,
    c: linkEvidence(linkEvidence(c, at, 'custody', [a, b]), link, 'partOfAttack', [b]),
  };
}

describe('items', () => {
  test('are added at the end and changed in place', () => {
    const { a, c } = withTwo();
    const changed = changeEvidence(c, a, { ...register, standing: 'exists' });
    expect(evidenceOf(changed).map(({ label, standing }) => [label, standing])).toEqual([
      ['Register of the shelter', 'exists'],
      ['Orders', 'held'],
    ]);
  });

  test('are linked to answers, in the order of the list', () => {
    const { a, b, c } = withTwo();
    const other = linkEvidence(c, at, 'custody', [b, a]);
    expect(evidenceFor(other, at, 'custody').map(({ id }) => id)).toEqual([a, b]);
    expect(evidenceFor(other, at, 'audience')).toEqual([]);
  });

  test('a link to what the case does not hold is dropped, and no link leaves none', () => {
    const { c } = withTwo();
    expect(answerAt(linkEvidence(c, at, 'custody', ['nowhere']), at, 'custody')).not.toHaveProperty(
      'evidence',
    );
  });

  test('taking one away takes its links away, and no others', () => {
    const { a, b, c } = withTwo();
    const without = removeEvidence(c, b);
    expect(evidenceFor(without, at, 'custody').map(({ id }) => id)).toEqual([a]);
    expect(answerAt(without, link, 'partOfAttack')).toEqual({ state: 'answered', value: true });
  });
});

describe('undo', () => {
  test('brings back the item, its place and its links', () => {
    const { a, c } = withTwo();
    const after = removeEvidence(c, a);
    expect(putBack(after, c, after)).toEqual(c);
  });

  test('what was answered and added meanwhile stays', () => {
    const { b, c } = withTwo();
    const after = removeEvidence(c, b);
    const meanwhile = addEvidence(setAnswer(after, at, 'custody', notKnown), register);
    const back = putBack(meanwhile, c, after);
    expect(evidenceOf(back)).toHaveLength(3);
    expect(answerAt(back, at, 'custody')?.state).toBe('not-known');
    expect(evidenceFor(back, at, 'custody').map(({ id }) => id)).toContain(b);
  });

  test('of any removal gives back the very case', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(20), (base, n) => {
        const id = newId(random);
        const with_ = addEvidence(addEvidence(base, register), { ...register, id });
        const answers = allAnswers(with_);
        const one = answers[n % Math.max(answers.length, 1)];
        const before = one ? linkEvidence(with_, one.at, one.fact, [id]) : with_;
        const after = removeEvidence(before, id);
        expect(allAnswers(after).some(({ answer }) => answer.evidence?.includes(id))).toBe(false);
        expect(putBack(after, before, after)).toEqual(before);
        expect(parseCase(JSON.stringify(before))).toEqual({ ok: true, case: before });
      }),
    );
  });
});

describe('our own mistakes throw', () => {
  test('an unknown item, nothing answered there, a full list, a label too long', () => {
    expect(() => removeEvidence(told, 'nowhere')).toThrow('nowhere');
    expect(() => linkEvidence(told, at, 'coercion', [])).toThrow('coercion');
    const full = { ...told, evidence: Array(LIMITS.evidenceItems).fill({ ...register, id: 'x' }) };
    expect(() => addEvidence(full, register)).toThrow('no room');
    expect(() => addEvidence(told, { ...register, label: 'x'.repeat(81) })).toThrow();
  });
});

test('two items of one id are damage', () => {
  const { c } = withTwo();
  const twice = { ...c, evidence: [...evidenceOf(c), ...evidenceOf(c)] };
  expect(parseCase(JSON.stringify(twice))).toMatchObject({ ok: false, detail: 'evidence[2].id' });
});
