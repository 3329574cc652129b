import { expect, test } from 'vitest';
import { pageStarts } from '@/lib/memo/pages';
import { partsOf } from '@/lib/memo/pdf/parts';
import { caseMemo, savedCase } from './case-memo';

const memo = caseMemo(savedCase('ac-01'), 'charging', 'standard');
const parts = partsOf(memo);

/** Seven parts on each page, whatever they are. */
const evenly = {
  count: Math.ceil(parts.length / 7),
  of: new Map(parts.map((part, at) => [part, Math.floor(at / 7) + 1])),
};

test('each page begins once, in order, with the first of its parts', () => {
  const starts = [...pageStarts(memo, evenly)];
  expect(starts.map(([, page]) => page)).toEqual(
    Array.from({ length: evenly.count }, (_, at) => at + 1),
  );
  expect(starts.map(([part]) => part)).toEqual(parts.filter((_, at) => at % 7 === 0));
});

test('a page that only carries a part on begins with none; a part that the layout does not know is passed over', () => {
  const [first = '', , third = '', fourth = ''] = parts;
  const of = new Map([
    [first, 1],
    [third, 4],
    [fourth, 4],
  ]);
  expect([...pageStarts(memo, { count: 4, of })]).toEqual([
    [first, 1],
    [third, 4],
  ]);
});
