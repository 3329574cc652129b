import { describe, expect, test } from 'vitest';
import { toField } from '@/app/[locale]/case/question/field-value';
import { choicesOf, stepSchema } from '@/app/[locale]/case/question/step-schema';
import { LIMITS } from '@/lib/case/schema';
import type { Fact } from '@/lib/engine/pack';
import { GATE } from '@/lib/journey/path';
import { vocabulary } from '@/rules/facts/vocabulary';

const facts: readonly Fact[] = vocabulary.facts;
const list = facts.find(({ type }) => type === 'list') as Fact;

function faults(fact: Fact, change: Partial<ReturnType<typeof toField>>, section = 'conduct') {
  const answers = [{ ...toField(fact, undefined), ...change }];
  const result = stepSchema({ facts: [fact], section }).safeParse({ answers });
  return result.success ? [] : result.error.issues.map(({ message }) => message);
}

describe('the schema of a step', () => {
  test('lets an unanswered question pass, whatever the fact', () => {
    for (const fact of facts) {
      expect(faults(fact, {})).toEqual([]);
      expect(faults(fact, { choice: null })).toEqual([]);
    }
  });

  test('takes every radio that the fact offers, and no other', () => {
    for (const fact of facts) {
      for (const choice of choicesOf(fact)) expect(faults(fact, { choice })).toEqual([]);
      expect(faults(fact, { choice: 'option:unheard-of' })).toContain('malformed');
    }
  });

  test('asks for an answer on a start gate, where "not known" is one', () => {
    expect(faults(list, {}, GATE)).toEqual(['gate']);
    expect(faults(list, { choice: null }, GATE)).toEqual(['gate']);
    expect(faults(list, { choice: 'rest:not-known' }, GATE)).toEqual([]);
    expect(faults(list, { choice: 'declined' }, GATE)).toEqual([]);
  });

  test('names lines that are ticked under "prefer not to record"', () => {
    const [first = ''] = list.options ?? [];
    const lines = { ...toField(list, undefined).lines, [first]: 'yes' as const };
    expect(faults(list, { lines, choice: 'declined' })).toEqual(['contradiction']);
    expect(faults(list, { lines, choice: 'rest:no' })).toEqual([]);
  });

  test('holds a note to its length, at the limit and one beyond', () => {
    const choice = 'rest:no';
    expect(faults(list, { choice, note: 'n'.repeat(LIMITS.note) })).toEqual([]);
    expect(faults(list, { choice, note: 'n'.repeat(LIMITS.note + 1) })).toEqual(['tooLong']);
  });

  test('does not let a note go that no answer holds', () => {
    for (const fact of facts) {
      expect(faults(fact, { note: 'as reported' })).toEqual(['noteAlone']);
      expect(faults(fact, { note: 'as reported', choice: 'declined' })).toEqual([]);
      expect(faults(fact, { note: '  ' })).toEqual([]);
    }
  });
});
