import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setWhen } from '@/lib/case/coarse-date';
import { addAct } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import type { Case } from '@/lib/case/schema';
import { timeline } from '@/lib/journey/timeline';

const dated = (...dates: readonly (string | undefined)[]): Case =>
  dates.reduce<Case>(
    (c, when, i) => {
      const more = addAct(c, { label: `Act ${i + 1}` });
      return setWhen(more, more.acts.at(-1)?.id ?? '', when);
    },
    newCase({ word: 'survivor' }),
  );

test('acts stand in order of date, a year before its months, those without a date aside', () => {
  const { moments, undated } = timeline(dated('2015', undefined, '2014-06', '2014', '2014-06'));
  expect(moments.map(({ when, acts }) => [when, ...acts.map(({ label }) => label)])).toEqual([
    ['2014', 'Act 4'],
    ['2014-06', 'Act 3', 'Act 5'],
    ['2015', 'Act 1'],
  ]);
  expect(undated.map(({ label }) => label)).toEqual(['Act 2']);
});

test('no act is lost or said twice, whatever the dates', () => {
  const date = fc.option(fc.constantFrom('2014', '2014-06', '2014-12', '1999'), { nil: undefined });
  fc.assert(
    fc.property(fc.array(date, { maxLength: 12 }), (dates) => {
      const c = dated(...dates);
      const { moments, undated } = timeline(c);
      const told = [...moments.flatMap(({ acts }) => acts), ...undated].map(({ id }) => id);
      expect(told.toSorted()).toEqual(c.acts.map(({ id }) => id).toSorted());
    }),
    { numRuns: 40 },
  );
});
