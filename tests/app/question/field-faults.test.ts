import { describe, expect, test } from 'vitest';
import { faultsOf } from '@/app/[locale]/case/question/field-faults';
import { toField } from '@/app/[locale]/case/question/field-value';
import { LIMITS } from '@/lib/case/schema';
import type { Fact } from '@/lib/engine/pack';
import { GATE } from '@/lib/journey/path';
import { vocabulary } from '@/rules/facts/vocabulary';

const facts: readonly Fact[] = vocabulary.facts;
const list = facts.find(({ type }) => type === 'list') as Fact;

const faults = (fact: Fact, change: Partial<ReturnType<typeof toField>>, section = 'conduct') =>
  faultsOf({ facts: [fact], section }, [{ ...toField(fact, undefined), ...change }]).map(
    ({ fault }) => fault,
  );

describe('what holds Continue back', () => {
  test('is no unanswered question, whatever the fact', () => {
    for (const fact of facts) expect(faults(fact, {})).toEqual([]);
  });

  test('is an unanswered question on a start gate, where "not known" is an answer', () => {
    expect(faults(list, {}, GATE)).toEqual(['gate']);
    expect(faults(list, { choice: 'rest:not-asked' }, GATE)).toEqual(['gate']);
    expect(faults(list, { choice: 'rest:not-known' }, GATE)).toEqual([]);
    expect(faults(list, { choice: 'declined' }, GATE)).toEqual([]);
  });

  test('is lines that are ticked under "prefer not to record"', () => {
    const [first = ''] = list.options ?? [];
    const lines = { ...toField(list, undefined).lines, [first]: 'yes' as const };
    expect(faults(list, { lines, choice: 'declined' })).toEqual(['contradiction']);
    expect(faults(list, { lines, choice: 'rest:no' })).toEqual([]);
  });

  test('is a note beyond its length, and not one at the limit or one that waits for an answer', () => {
    const choice = 'rest:no';
    expect(faults(list, { choice, note: 'n'.repeat(LIMITS.note) })).toEqual([]);
    expect(faults(list, { choice, note: 'n'.repeat(LIMITS.note + 1) })).toEqual(['tooLong']);
    expect(faults(list, { note: 'as reported' })).toEqual([]);
  });
});
