import { expect, test } from 'vitest';
import type { Fact } from '@/lib/engine/pack';
import { factorLines } from '@/lib/workspace/factors';
import { vocabulary } from '@/rules/facts/vocabulary';
import { aCase, notKnown, only } from '../case/builder';

const facts: readonly Fact[] = vocabulary.facts;
const factors = facts.find(({ id }) => id === 'identityFactors') as Fact;
const linesOf = (told: Parameters<ReturnType<typeof aCase>['withAct']>[1]) => {
  const c = aCase().withAct('Act 1', told).build();
  return factorLines(c, c.acts[0]?.id ?? '', factors);
};

test('the facts that the picture reads are in the vocabulary, with the same factors', () => {
  for (const id of ['factorsOnHarm', 'factorsOnAccess']) {
    expect(facts.find((fact) => fact.id === id)?.options).toEqual(factors.options);
  }
});

test('a factor stands if anything is recorded of it; an unticked box is no "no"', () => {
  expect(
    linesOf({
      identityFactors: ['gender', 'indigenous'],
      factorsOnHarm: ['gender'],
      factorsOnAccess: only(['indigenous']),
    }),
  ).toEqual([
    { factor: 'gender', harm: 'yes', access: 'no' },
    { factor: 'indigenous', harm: 'not-recorded', access: 'yes' },
  ]);
});

test('a factor that was not on the page is not recorded, whatever was said of the others', () => {
  const harm = { ...only(['gender']), shown: ['gender', 'disability'] };
  expect(linesOf({ identityFactors: ['disability', 'indigenous'], factorsOnHarm: harm })).toEqual(
    expect.arrayContaining([
      { factor: 'disability', harm: 'no', access: 'not-recorded' },
      { factor: 'indigenous', harm: 'not-recorded', access: 'not-recorded' },
    ]),
  );
});

test('not known and declined draw nothing', () => {
  expect(linesOf({ identityFactors: notKnown, factorsOnHarm: { state: 'declined' } })).toEqual([]);
  expect(linesOf({})).toEqual([]);
});
