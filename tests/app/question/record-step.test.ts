import { describe, expect, test } from 'vitest';
import {
  containing,
  fieldsOf,
  filledWithNotKnown,
  linesShown,
  recordStep,
} from '@/app/[locale]/case/question/record-step';
import { draftAt } from '@/lib/case/drafts';
import { addAct } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import { answerAt } from '@/lib/case/read';
import { type Case, LIMITS } from '@/lib/case/schema';
import { type Step, sections } from '@/lib/journey/journey';
import { vocabulary } from '@/rules/facts/vocabulary';

const c = addAct(newCase({ word: 'survivor' }), { label: 'Act 1' });
const stepOf = (page: string): Step => {
  const steps = sections(vocabulary, c).flatMap((section) => section.steps);
  const found = steps.find((step) => step.page === page);
  if (!found) throw new Error(`no page ${page}`);
  return found;
};

type Fields = ReturnType<typeof fieldsOf>;
const change = (fields: Fields, index: number, to: Partial<Fields[number]>): Fields =>
  fields.map((field, at) => (at === index ? { ...field, ...to } : field));
const typed = (step: Step, now: Case, to: Partial<Fields[number]>) =>
  recordStep(now, step, change(fieldsOf(now, step), 0, to));

describe('a note', () => {
  const step = stepOf('suffering');
  const at = [step.at, step.facts[0]?.id ?? ''] as const;

  test('leaves the lines of every question the very same, so only its own is drawn again', () => {
    const before = fieldsOf(c, step);
    const after = change(before, 0, { note: 'as reported' });
    step.facts.forEach((_, index) => {
      expect(linesShown(step, index, after)).toBe(linesShown(step, index, before));
    });
  });

  test('without an answer waits in the case, and goes with the answer once there is one', () => {
    const waiting = typed(step, c, { note: 'as reported' });
    expect(answerAt(waiting, ...at)).toBeUndefined();
    expect(fieldsOf(waiting, step)[0]?.note).toBe('as reported');
    const done = typed(step, waiting, { choice: 'yes' });
    expect(answerAt(done, ...at)).toMatchObject({ value: true, note: 'as reported' });
    expect(draftAt(done, ...at)).toBeUndefined();
  });

  test('that is too long waits whole, while the answer keeps the one it had', () => {
    const long = 'n'.repeat(LIMITS.note + 1);
    const noted = typed(step, c, { choice: 'yes', note: 'short' });
    const over = typed(step, noted, { note: long });
    expect(answerAt(over, ...at)).toMatchObject({ note: 'short' });
    expect(fieldsOf(over, step)[0]?.note).toBe(long);
    const again = typed(step, over, { note: 'shorter' });
    expect(answerAt(again, ...at)).toMatchObject({ note: 'shorter' });
    expect(again.drafts).toBeUndefined();
  });

  test('of blanks, and a field that says nothing, leave the case as it was', () => {
    expect(typed(step, c, { note: '  ' })).toBe(c);
    expect(recordStep(c, step, fieldsOf(c, step))).toBe(c);
  });
});

describe('the second list about the same factors', () => {
  const step = stepOf('identity');
  const blank = fieldsOf(c, step);
  const ticked = change(blank, 0, { lines: { ...blank[0]?.lines, religion: 'yes', age: 'no' } });

  test('offers what is ticked in the first, and on demand the rest', () => {
    expect(linesShown(step, 0, ticked)).toEqual(step.facts[0]?.options);
    expect(linesShown(step, 1, blank)).toEqual([]);
    const some = change(blank, 0, {
      lines: { ...blank[0]?.lines, age: 'yes', gender: 'accounts-differ', disability: 'no' },
    });
    expect(linesShown(step, 1, some)).toEqual(['gender', 'age']);
    expect(linesShown(step, 1, change(some, 1, { all: true }))).toEqual(step.facts[1]?.options);
  });

  test('keeps in sight what it holds itself, and speaks of what stood there alone', () => {
    const first = change(blank, 0, { lines: { ...blank[0]?.lines, age: 'yes' } });
    const second = change(first, 1, {
      lines: { ...blank[1]?.lines, health: 'yes' },
      choice: 'rest:no',
    });
    expect(linesShown(step, 1, second)).toEqual(['age', 'health']);
    const recorded = recordStep(c, step, second);
    expect(answerAt(recorded, step.at, 'factorsOnHarm')).toMatchObject({
      rest: 'no',
      shown: ['age', 'health'],
    });
  });
});

describe('a question whose answer another one contains', () => {
  const step = stepOf('suffering');
  const indexOf = (id: string) => step.facts.findIndex((fact) => fact.id === id);
  const [wider, inner] = [
    indexOf('severePainOrSuffering'),
    indexOf('greatSufferingOrSeriousInjury'),
  ];
  const severe = change(fieldsOf(c, step), wider, { choice: 'yes' });

  test('folds after a plain “yes” alone, and names the wider one', () => {
    expect(containing(step, inner, severe)).toBe(step.facts[wider]);
    for (const choice of ['', 'no', 'not-known', 'accounts-differ'] as const) {
      const fields = change(severe, wider, { choice });
      expect(containing(step, inner, fields)).toBeUndefined();
    }
    expect(containing(step, wider, severe)).toBeUndefined();
  });

  test('is not filled with “not known” for the reader, while what is left is', () => {
    const filled = filledWithNotKnown(step, severe);
    expect(filled[inner]?.choice).toBe('');
    expect(filled[wider]?.choice).toBe('yes');
    expect(filled.filter(({ choice }) => choice === 'not-known')).toHaveLength(
      step.facts.length - 2,
    );
    const open = filledWithNotKnown(step, change(severe, wider, { choice: 'no' }));
    expect(open[inner]?.choice).toBe('not-known');
  });
});
