import { describe, expect, test } from 'vitest';
import { atomsOf } from '@/lib/case/to-world';
import { validateAnswer } from '@/lib/case/validate-answer';
import type { Fact } from '@/lib/engine/pack';
import { trialsFor } from '@/lib/workspace/what-if';
import { vocabulary } from '@/rules/facts/vocabulary';

const facts: readonly Fact[] = vocabulary.facts;
const factOf = (id: string) => {
  const fact = facts.find((f) => f.id === id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
};

test.each(facts.map((fact) => [fact.id, fact] as const))(
  'every answer that can be tried for %s is one that a person could give',
  (_, fact) => {
    const trials = trialsFor(fact, undefined, fact.options?.[0]);
    expect(trials.length).toBeGreaterThan(1);
    expect(new Set(trials.map(({ name }) => name)).size).toBe(trials.length);
    for (const { answer } of trials)
      expect(validateAnswer(fact, answer)).toMatchObject({ ok: true });
  },
);

describe('one line of a list', () => {
  const fact = factOf('coercion');
  const before = {
    state: 'picked',
    options: { force: 'yes' },
    rest: 'no',
    note: 'As reported',
  } as const;
  const atomsAfter = (told: Parameters<typeof trialsFor>[1]) => {
    const no = trialsFor(fact, told, 'detention').find(({ name }) => name === 'yes');
    return no && atomsOf(fact, no.answer);
  };

  test('changes, and the others stay as they are recorded', () => {
    expect(atomsAfter(before)).toEqual({
      ...atomsOf(fact, before),
      'coercion=detention': 'yes',
    });
  });

  test('on a list that was declined the others stay unknown, on one that was not asked they stay so', () => {
    expect(atomsAfter({ state: 'declined' })).toMatchObject({ 'coercion=force': 'not-known' });
    expect(atomsAfter(undefined)).toEqual({ 'coercion=detention': 'yes' });
  });

  test('needs the line to be named', () => {
    expect(trialsFor(fact, before)).toEqual([]);
  });
});
